import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { notFound } from '../http/problem.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import type { Store } from '../store/store.ts';
import type { Authorities } from './authority.ts';
import { certificateNumberOf } from './certificate-number.ts';
import { findCertificate } from './issued-certificates.ts';
import { statusRoutes } from './status.routes.ts';

const byNumber = z.object({ number: z.string() });

/** SAT's public services: certificates by number (DER), and the state of a document. */
export async function satPlugin(app: FastifyInstance, { context }: { context: SandboxContext }): Promise<void> {
  statusRoutes(app, context);
  // The second form is the directory of SAT's own repository (sat-services.md section 6).
  for (const path of ['/certificates/:number.cer', '/rccf/:a/:b/:c/:d/:e/:number.cer']) {
    app.get(path, async (request, reply) => {
      const { number } = byNumber.parse(request.params);
      const der = certificateOf(context, number);
      if (der === undefined) throw notFound(`un certificado con número ${number}`);
      return reply.type('application/pkix-cert').send(der);
    });
  }
}

function certificateOf(
  { store, authorities }: { store: Store; authorities: Authorities },
  number: string,
): Buffer | undefined {
  const own = [authorities.pac, authorities.issuing, authorities.root];
  const authority = own.find(({ x509 }) => certificateNumberOf(x509.serialNumber) === number);
  return authority?.certificate ?? findCertificate(store, number)?.certificate;
}
