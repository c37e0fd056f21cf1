import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { SandboxContext } from '../sandbox-context.ts';
import { readTaxpayerCertificate } from '../sat/read-certificate.ts';
import { serveAccount } from './serve.ts';
import {
  deleteStoredCertificate,
  listStoredCertificates,
  matchingCertificate,
  saveStoredCertificate,
  type StoredCertificate,
} from './stored-certificates.ts';
import { failure, success } from './sw-answer.ts';

const config = { operation: 'certificates' } as const;
const upload = z.object({ b64Cer: z.string(), b64Key: z.string(), password: z.string() });
const byNumber = z.object({ number: z.string() });
const byRfc = z.object({ rfc: z.string() });

/** The CSD store of SW (sw-sapien.md section 7). */
export function certificatesRoutes(app: FastifyInstance, context: SandboxContext): void {
  const { store, clock } = context;

  app.post('/certificates/save', { config }, (request, reply) =>
    serveAccount(context, request, reply, (account) => {
      const body = upload.safeParse(request.body).data;
      if (body === undefined) return failure(400, 'Parámetros incompletos.');
      const [cer, key] = [Buffer.from(body.b64Cer, 'base64'), Buffer.from(body.b64Key, 'base64')];
      const certificate = matchingCertificate(cer, key, body.password);
      if (certificate === undefined) return failure(400, 'El certificado no pertenece a la llave privada.');
      if (certificate.kind !== 'csd') return failure(400, '306. El certificado no es un CSD.');
      saveStoredCertificate(store, account.id, certificate, clock.now());
      return success('Certificado cargado correctamente.');
    }),
  );

  app.get('/certificates', { config }, (request, reply) =>
    serveAccount(context, request, reply, (account) => success(listStoredCertificates(store, account.id).map(present))),
  );

  app.get('/certificates/rfc/:rfc', { config }, (request, reply) =>
    serveAccount(context, request, reply, (account) => {
      const { rfc } = byRfc.parse(request.params);
      return success(
        listStoredCertificates(store, account.id)
          .filter((one) => one.rfc === rfc)
          .map(present),
      );
    }),
  );

  app.get('/certificates/:number', { config }, (request, reply) =>
    serveAccount(context, request, reply, (account) => {
      const { number } = byNumber.parse(request.params);
      const found = listStoredCertificates(store, account.id).find((one) => one.noCertificado === number);
      return found === undefined ? failure(400, 'No se encontró el certificado.') : success(present(found));
    }),
  );

  app.delete('/certificates/:number', { config }, (request, reply) =>
    serveAccount(context, request, reply, (account) => {
      const { number } = byNumber.parse(request.params);
      const isDeleted = deleteStoredCertificate(store, account.id, number);
      return isDeleted ? success('Certificado eliminado.') : failure(400, 'No se encontró el certificado.');
    }),
  );
}

function present({ noCertificado, rfc, certificate }: StoredCertificate): object {
  const read = readTaxpayerCertificate(certificate);
  return {
    issuer_rfc: rfc,
    issuer_business_name: read?.name ?? null,
    certificate_number: noCertificado,
    csd_certificate: certificate.toString('base64'),
    certificate_type: 'stamp',
    is_active: true,
    valid_from: read?.notBefore.toISOString() ?? null,
    valid_to: read?.notAfter.toISOString() ?? null,
  };
}
