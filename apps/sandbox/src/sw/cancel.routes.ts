import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { cancelDocuments } from '../cancellation/cancel-documents.ts';
import { CancelRefused, readCancelacion, type CancelRequest } from '../cancellation/read-cancelacion.ts';
import { parseMultipart } from '../http/multipart.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { serveAccount } from './serve.ts';
import { matchingCertificate } from './stored-certificates.ts';
import { failure, success, type SwAnswer } from './sw-answer.ts';

const config = { operation: 'cancel' } as const;
const withCsd = z.object({
  uuid: z.string(),
  rfc: z.string(),
  motivo: z.string(),
  folioSustitucion: z.string().optional(),
  password: z.string(),
  b64Cer: z.string(),
  b64Key: z.string(),
});

/** Cancellation by a message the issuer signed, or with his CSD sent along (sw-sapien.md section 6). */
export function cancelRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.post('/cfdi33/cancel/xml', { config }, (request, reply) =>
    serveAccount(context, request, reply, () => {
      const xml = documentIn(request);
      if (xml === undefined) return failure(400, 'CACFDI33 - Parámetros incompletos');
      return cancel(context, () => readCancelacion(context.store, context.trust, xml, context.clock.now()));
    }),
  );

  app.post('/cfdi33/cancel/csd', { config }, (request, reply) =>
    serveAccount(context, request, reply, () => {
      const body = withCsd.safeParse(request.body).data;
      if (body === undefined) return failure(400, 'CACFDI33 - Problemas con los campos.');
      return cancel(context, () => provenByKey(context, body));
    }),
  );
}

function cancel(context: SandboxContext, read: () => CancelRequest): SwAnswer {
  try {
    const { acuse, codes } = cancelDocuments(context, read());
    return success({ acuse, uuid: codes });
  } catch (error) {
    if (!(error instanceof CancelRefused)) throw error;
    return failure(400, 'CACFDI33 - Problemas con el xml.', `${error.code} - ${error.message}`);
  }
}

/** Who sends the key needs no signature: the provider signs in his name. */
function provenByKey({ trust }: SandboxContext, body: z.infer<typeof withCsd>): CancelRequest {
  const [cer, key] = [Buffer.from(body.b64Cer, 'base64'), Buffer.from(body.b64Key, 'base64')];
  const certificate = matchingCertificate(cer, key, body.password);
  const isTrusted = trust.inspect(body.b64Cer)?.isTrusted === true;
  if (certificate === undefined || certificate.kind !== 'csd' || certificate.rfc !== body.rfc || !isTrusted) {
    throw new CancelRefused('CR1305', 'Certificado inválido');
  }
  const { uuid, motivo, folioSustitucion } = body;
  return { rfcEmisor: body.rfc, folios: [{ uuid, motivo, folioSustitucion }] };
}

function documentIn({ body, headers }: FastifyRequest): Buffer | undefined {
  if (!Buffer.isBuffer(body)) return undefined;
  return parseMultipart(headers['content-type'] ?? '', body)?.find(({ name }) => name === 'xml')?.content;
}
