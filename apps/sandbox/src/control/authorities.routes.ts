import type { X509Certificate } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { certificateNumberOf } from '../sat/certificate-number.ts';
import { base64Text, parsed } from './body.ts';

const newAuthority = z.strictObject({ certificate: base64Text });

/** Trust anchors: the sandbox's own chain, and authorities added so that certificates from elsewhere are accepted. */
export function authoritiesRoutes(app: FastifyInstance, { store, trust, authorities }: SandboxContext): void {
  app.get('/authorities', async () => {
    const { root, issuing, pac } = authorities;
    const own = [present('root', root.x509), present('issuing', issuing.x509), present('pac', pac.x509)];
    const added = trust.authorities().filter((x509) => x509.fingerprint256 !== issuing.x509.fingerprint256);
    return { object: 'list', data: [...own, ...added.map((x509) => present('trusted', x509))] };
  });

  app.post('/authorities', async (req, reply) => {
    const { certificate } = parsed(newAuthority, req.body);
    if (!trust.trust(Buffer.from(certificate, 'base64'))) {
      throw new Problem(
        422,
        'not_an_authority',
        'El certificado no es de una autoridad certificadora (DER en base64).',
      );
    }
    await store.settled();
    return reply.code(204).send();
  });
}

function present(role: string, x509: X509Certificate): object {
  return {
    object: 'authority',
    role,
    no_certificado: certificateNumberOf(x509.serialNumber) ?? null,
    subject: x509.subject,
    not_before: x509.validFromDate.toISOString(),
    not_after: x509.validToDate.toISOString(),
    certificate: x509.raw.toString('base64'),
  };
}
