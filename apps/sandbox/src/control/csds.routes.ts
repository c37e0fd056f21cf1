import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { notFound } from '../http/problem.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import {
  findCertificate,
  issueCertificate,
  listCertificates,
  revokeCertificate,
  type IssuedCertificate,
} from '../sat/issued-certificates.ts';
import { parsed, rfcText } from './body.ts';

const dayMs = 86_400_000;
const BACKDATED_DAYS = 4;

const request = z
  .strictObject({
    rfc: rfcText,
    name: z.string().min(1).max(300),
    password: z.string().min(1).max(100).default('12345678a'),
    kind: z.enum(['csd', 'fiel']).default('csd'),
    /** Life in days from `not_before`. SAT gives four years. */
    days: z.int().min(1).max(7_300).optional(),
    not_before: z.iso.datetime({ offset: true }).optional(),
    not_after: z.iso.datetime({ offset: true }).optional(),
    authority: z.enum(['sandbox', 'untrusted']).default('sandbox'),
    in_lco: z.boolean().default(true),
  })
  .refine(({ days, not_after }) => days === undefined || not_after === undefined, {
    message: 'usa days o not_after, no ambos',
    path: ['days'],
  });

const byNumber = z.object({ number: z.string() });
const query = z.strictObject({ rfc: z.string().optional() });

/** Issues, lists and revokes the certificates of the sandbox's taxpayers. */
export function csdsRoutes(app: FastifyInstance, context: SandboxContext): void {
  const { store, clock, authorities } = context;

  app.post('/csds', async (req, reply) => {
    const body = parsed(request, req.body);
    const { issued, privateKey } = await issueCertificate(store, authorities, {
      ...validityOf(body, clock.now()),
      rfc: body.rfc,
      name: body.name,
      kind: body.kind,
      password: body.password,
      authority: body.authority,
      isInLco: body.in_lco,
    });
    const secret = { private_key: privateKey.toString('base64'), password: body.password };
    return reply.code(201).send({ ...present(issued), ...secret });
  });

  app.get('/csds', async (req) => {
    const { rfc } = parsed(query, req.query);
    return { object: 'list', data: listCertificates(store, rfc).map(present) };
  });

  app.get('/csds/:number', async (req) => present(existing(byNumber.parse(req.params).number)));

  app.post('/csds/:number/revocation', async (req) => {
    const { number } = byNumber.parse(req.params);
    revokeCertificate(store, number, clock.now());
    await store.settled();
    return present(existing(number));
  });

  function existing(number: string): IssuedCertificate {
    const found = findCertificate(store, number);
    if (found === undefined) throw notFound(`un certificado con número ${number}`);
    return found;
  }
}

/** From four days ago, so that a document dated as far back as SAT lets it (72 hours) is inside, and for four years, unless told otherwise. */
function validityOf(body: z.infer<typeof request>, now: Date): { notBefore: Date; notAfter: Date } {
  const notBefore = new Date(body.not_before ?? now.getTime() - BACKDATED_DAYS * dayMs);
  const notAfter = new Date(body.not_after ?? notBefore.getTime() + (body.days ?? 1_461) * dayMs);
  return { notBefore, notAfter };
}

function present(issued: IssuedCertificate): object {
  return {
    object: 'certificate',
    no_certificado: issued.noCertificado,
    rfc: issued.rfc,
    name: issued.name,
    kind: issued.kind,
    authority: issued.authority,
    in_lco: issued.isInLco,
    not_before: issued.notBefore.toISOString(),
    not_after: issued.notAfter.toISOString(),
    revoked_at: issued.revokedAt?.toISOString() ?? null,
    certificate: issued.certificate.toString('base64'),
  };
}
