import { createHash } from 'node:crypto';

import type { CallCtx, PacAdapter, RawExchange, StampCommand } from '@kita/pac';

import type { Context } from '../../platform/context/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import type { Claim } from './claim-attempt.ts';
import { insertRaw } from './stamp-attempts.repository.ts';

/** The adapter of the account the generation is bound to; `undefined` when it or its credentials cannot be read now. */
export async function openAdapter(ctx: Context, claim: Claim): Promise<PacAdapter | undefined> {
  const { pacAccountId } = claim.sealed;
  try {
    return await ctx.services.pac.adapterFor(ctx, pacAccountId);
  } catch (error) {
    ctx.log.error({ err: error, pacAccountId }, 'PAC account cannot be opened');
    return undefined;
  }
}

/** What the adapter sends: always the frozen bytes, and one key per sealed generation. */
export function stampCommand({ invoice, sealed, attempt }: Claim): StampCommand {
  const xml = new Uint8Array(sealed.xml);
  const document = invoice.comprobante;
  return {
    attemptId: attempt.id,
    documentKey: `${invoice.id}-${sealed.generation}`,
    sealed: { xml, sha256: sealed.sha256, sello: sealed.sello },
    match: {
      rfcEmisor: document.emisor.rfc,
      rfcReceptor: invoice.receiverRfc,
      ...(invoice.serie !== null && { serie: invoice.serie }),
      ...(invoice.folio !== null && { folio: invoice.folio }),
      total: invoice.total,
      moneda: invoice.currency,
      tipoDeComprobante: invoice.type,
      fecha: document.fecha,
    },
  };
}

/** Context of one call: its time limit, and the store every raw answer goes to before anything reads it. */
export function callContext(ctx: Context, claim: Claim, priority: 'interactive' | 'batch'): CallCtx {
  return {
    deadline: claim.deadline,
    priority,
    log: {
      debug: (fields, message) => ctx.log.debug(fields, message),
      info: (fields, message) => ctx.log.info(fields, message),
      warn: (fields, message) => ctx.log.warn(fields, message),
      error: (fields, message) => ctx.log.error(fields, message),
    },
    persistRaw: (raw) => persistRaw(ctx, claim, raw),
  };
}

async function persistRaw(ctx: Context, claim: Claim, raw: RawExchange): Promise<string> {
  const id = newUuid();
  const body = Buffer.from(raw.body);
  await ctx.db.withTenant(ctx.tenantId, (tx) =>
    insertRaw(tx, {
      tenantId: ctx.tenantId,
      id,
      attemptId: claim.attempt.id,
      status: raw.status,
      headers: { ...raw.headers, ':operation': raw.operation, ':complete': String(raw.complete) },
      body,
      sha256: createHash('sha256').update(body).digest('hex'),
    }),
  );
  return id;
}
