import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { stampOfUuid, type Stamp } from '../pac/stamps.ts';
import { pacRfc } from '../sat/authority.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { serve, serveAccount } from './serve.ts';
import { failure, success } from './sw-answer.ts';

const byUuid = z.object({ uuid: z.string() });
const byKey = z.object({ key: z.string(), uuid: z.string() });

/** The store of stamped documents: found by UUID some time after stamping, downloaded from a signed address. */
export function storageRoutes(app: FastifyInstance, context: SandboxContext): void {
  const { store, clock, settings } = context;

  app.get('/datawarehouse/v1/live/:uuid', { config: { operation: 'storage' } }, (request, reply) =>
    serveAccount(context, request, reply, (account) => {
      const stamp = stampOfUuid(store, byUuid.parse(request.params).uuid);
      const isVisible =
        stamp !== undefined &&
        stamp.accountId === account.id &&
        clock.now().getTime() >= stamp.receivedAt.getTime() + settings.current.storage_lag_ms;
      return success({ metaData: metaData(request, isVisible), records: isVisible ? [record(request, stamp)] : [] });
    }),
  );

  app.get('/storage/:key/:uuid.xml', { config: { operation: 'download' } }, (request, reply) =>
    serve(context, request, reply, () => {
      const { key, uuid } = byKey.parse(request.params);
      const stamp = stampOfUuid(store, uuid);
      if (stamp === undefined || keyOf(stamp) !== key) return failure(404, 'El recurso no existe.');
      return { status: 200, contentType: 'text/xml; charset=utf-8', body: stamp.stampedXml };
    }),
  );
}

function metaData(request: FastifyRequest, isVisible: boolean): object {
  const count = Number(isVisible);
  return { page: 1, perPage: 1, pageCount: count, totalCount: count, links: { current: request.url } };
}

function record(request: FastifyRequest, stamp: Stamp): object {
  return {
    urlXml: `${request.protocol}://${request.host}/sw/api/storage/${keyOf(stamp)}/${stamp.uuid}.xml`,
    urlPDF: null,
    urlAckCfdi: null,
    urlAckCancellation: null,
    urlAddenda: null,
    hasAddenda: false,
    idUser: stamp.accountId,
    version: '4.0',
    serie: stamp.serie ?? null,
    folio: stamp.folio ?? null,
    fecha: stamp.fecha,
    numeroCertificado: stamp.noCertificado,
    total: Number(stamp.total),
    tipoDeComprobante: stamp.tipo,
    emisorRfc: stamp.rfc,
    receptorRfc: stamp.receptorRfc,
    uuid: stamp.uuid,
    fechaTimbrado: stamp.fechaTimbrado,
    rfcProvCertif: pacRfc,
    selloCFD: stamp.sello,
  };
}

/** Makes the address impossible to guess for who does not have the stamp. */
function keyOf({ uuid, selloSat }: Stamp): string {
  return createHash('sha256').update(`${uuid}|${selloSat}`).digest('base64url');
}
