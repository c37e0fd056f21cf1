import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { cancellationOf, decideCancellation, isCanceled, type Cancellation } from '../cancellation/cancellations.ts';
import { notFound } from '../http/problem.ts';
import { listReceipts, type Receipt } from '../pac/receipts.ts';
import { listStamps, stampOfUuid, type Stamp } from '../pac/stamps.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { parsed } from './body.ts';

const query = z.strictObject({
  rfc: z.string().optional(),
  serie: z.string().optional(),
  folio: z.string().optional(),
  uuid: z.string().optional(),
  sello: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100_000).default(1_000),
});

const byUuid = z.object({ uuid: z.string() });
const decision = z.strictObject({ decision: z.enum(['accept', 'reject']) });

/** What the providers really hold: the truth against which crash tests compare. */
export function stampsRoutes(app: FastifyInstance, { store, clock }: SandboxContext): void {
  app.get('/stamps', async (req) => {
    const { limit, ...filter } = parsed(query, req.query);
    const now = clock.now();
    const data = listStamps(store, filter, limit).map((stamp) =>
      present(stamp, cancellationOf(store, stamp.uuid, now)),
    );
    await store.settled();
    return { object: 'list', data, requests: listReceipts(store, filter, limit).map(presentReceipt) };
  });

  app.get('/stamps/:uuid/xml', async (req, reply) => {
    const { uuid } = byUuid.parse(req.params);
    const stamp = stampOfUuid(store, uuid);
    if (stamp === undefined) throw notFound(`un timbre ${uuid}`);
    return reply.type('text/xml; charset=utf-8').send(stamp.stampedXml);
  });

  // What the receiver does in SAT's mailbox with a pending cancellation.
  app.post('/stamps/:uuid/cancellation', async (req, reply) => {
    const { uuid } = byUuid.parse(req.params);
    const isAccepted = parsed(decision, req.body).decision === 'accept';
    if (!decideCancellation(store, uuid, isAccepted, clock.now()))
      throw notFound(`una cancelación pendiente de ${uuid}`);
    await store.settled();
    return reply.code(204).send();
  });
}

function present(stamp: Stamp, cancellation: Cancellation | undefined): object {
  return {
    object: 'stamp',
    uuid: stamp.uuid,
    pac: stamp.pac,
    account: stamp.accountId,
    customid: stamp.customId ?? null,
    rfc: stamp.rfc,
    receptor_rfc: stamp.receptorRfc,
    serie: stamp.serie ?? null,
    folio: stamp.folio ?? null,
    tipo: stamp.tipo,
    total: stamp.total,
    fecha: stamp.fecha,
    fecha_timbrado: stamp.fechaTimbrado,
    received_at: stamp.receivedAt.toISOString(),
    sello: stamp.sello,
    xml_sha256: stamp.xmlSha256,
    state: isCanceled(cancellation) ? 'cancelado' : 'vigente',
    cancellation: cancellation === undefined ? null : presentCancellation(cancellation),
  };
}

function presentCancellation({ motivo, folioSustitucion, requestedAt, requests, outcome }: Cancellation): object {
  const requested = { requested_at: requestedAt.toISOString(), requests };
  return { motivo, folio_sustitucion: folioSustitucion ?? null, ...requested, outcome };
}

function presentReceipt(receipt: Receipt): object {
  return {
    object: 'receipt',
    pac: receipt.pac,
    xml_sha256: receipt.xmlSha256,
    rfc: receipt.rfc ?? null,
    serie: receipt.serie ?? null,
    folio: receipt.folio ?? null,
    requests: receipt.requests,
    first_at: receipt.firstAt.toISOString(),
    last_at: receipt.lastAt.toISOString(),
    last_outcome: receipt.lastOutcome,
  };
}
