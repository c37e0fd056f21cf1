import type { Timbre } from '@kita/cfdi';
import { asList, asRecord, textAt } from '../answers/json-value.ts';
import type { TimbreTools } from '../answers/timbre-tools.ts';
import { xmlText } from '../answers/xml-text.ts';
import type { CallCtx } from '../contract/call-ctx.ts';
import type { RawRef } from '../contract/outcome.ts';
import type { PacError } from '../contract/pac-error.ts';
import { bodyText } from '../http/decode-body.ts';
import type { SwClient } from './sw-client.ts';
import type { SwEnvelope } from './sw-envelope.ts';
import { SW, lostError, notSentError } from './sw-errors.ts';

/** A stored document, or why there is none now. Storage lags behind stamping, so its absence proves nothing. */
export type SwStored =
  | { readonly kind: 'found'; readonly xml: string; readonly timbre: Timbre; readonly raw: RawRef }
  | { readonly kind: 'missing'; readonly error: PacError };

/** What the look-up needs besides the UUID. */
export interface SwStorageDeps {
  readonly client: SwClient;
  readonly tools: TimbreTools;
}

/** `GET /datawarehouse/v1/live/{uuid}` on the api host, then the address it gives. Without effect. */
export async function findStored(
  uuid: string,
  attemptId: string,
  deps: SwStorageDeps,
  ctx: CallCtx,
): Promise<SwStored> {
  const answer = await deps.client.call(
    {
      operation: 'recover-storage',
      attemptId,
      effect: 'read',
      host: 'api',
      method: 'GET',
      path: `/datawarehouse/v1/live/${uuid}`,
      timeoutMs: deps.client.timeouts.read,
    },
    ctx,
  );
  if (answer.kind !== 'envelope') return { kind: 'missing', error: { ...answer.error, uuid } };
  const url = urlOf(answer.envelope);
  if (url === undefined) return { kind: 'missing', error: notStoredYet(uuid, answer.status) };
  return download(url, uuid, attemptId, deps, ctx);
}

async function download(
  url: string,
  uuid: string,
  attemptId: string,
  deps: SwStorageDeps,
  ctx: CallCtx,
): Promise<SwStored> {
  const result = await deps.client.download(url, attemptId, ctx);
  if (result === undefined) return { kind: 'missing', error: notStoredYet(uuid) };
  if (result.kind === 'not_sent') return { kind: 'missing', error: { ...notSentError(result.cause), uuid } };
  if (result.kind === 'maybe_sent') return { kind: 'missing', error: { ...lostError(result.cause), uuid } };
  const xml = result.status === 200 ? xmlText(bodyText(result)) : undefined;
  const found = xml === undefined ? undefined : deps.tools.readTimbre(xml);
  if (xml === undefined || found === undefined || found.isAlone) {
    return { kind: 'missing', error: notStoredYet(uuid, result.status) };
  }
  return { kind: 'found', xml, timbre: found.timbre, raw: result.raw };
}

function urlOf(envelope: SwEnvelope): string | undefined {
  if (!envelope.isSuccess) return undefined;
  const [first] = asList(envelope.data?.['records']);
  return textAt(asRecord(first), 'urlXml');
}

function notStoredYet(uuid: string, httpStatus?: number): PacError {
  return {
    code: 'NOT_FOUND',
    provider: SW,
    uuid,
    cause: 'NOT_IN_STORAGE_YET',
    ...(httpStatus === undefined ? {} : { httpStatus }),
  };
}
