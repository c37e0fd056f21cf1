import type { Timbre } from '@kita/cfdi';
import { createHash } from 'node:crypto';
import type { CallCtx } from '../contract/call-ctx.ts';
import type { Outcome, RawRef } from '../contract/outcome.ts';
import type { PacError } from '../contract/pac-error.ts';
import type { SealedDocument, StampCommand } from '../contract/stamp-command.ts';
import type { Stamped } from '../contract/stamped.ts';
import { multipart } from '../http/multipart.ts';
import type { SwAnswer } from './sw-client.ts';
import { SW } from './sw-errors.ts';
import { readStampAnswer } from './sw-stamp-answer.ts';
import type { SwDuplicate, SwStampAnswer } from './sw-stamp-answer.ts';
import { findStored } from './sw-storage.ts';
import type { SwStorageDeps } from './sw-storage.ts';

/** SW refuses a longer `customid` ("es mayor a 100 caracteres"). */
const CUSTOM_ID_MAX = 100;

/**
 * `POST /v4/cfdi33/stamp/v4`: the sealed XML as a file, our key in `customid` (a second duplicate filter, 72 hours), the
 * whole stamped document in the answer.
 *
 * @param effect `send` for a first attempt, `resend` when a lost answer is being recovered.
 */
export async function swStamp(
  command: StampCommand,
  effect: 'send' | 'resend',
  deps: SwStorageDeps,
  ctx: CallCtx,
): Promise<Outcome<Stamped>> {
  const { sealed, attemptId } = command;
  if (sealed === undefined) {
    return { kind: 'rejected', error: { code: 'CONFIG', provider: SW, cause: 'SEALED_XML_REQUIRED' } };
  }
  const file = { name: 'xml', filename: 'xml', contentType: 'text/xml', content: sealed.xml };
  const { contentType, body } = multipart([file]);
  const answer = await deps.client.call(
    {
      operation: effect === 'send' ? 'stamp' : 'recover-resend',
      attemptId,
      effect,
      host: 'services',
      method: 'POST',
      path: '/v4/cfdi33/stamp/v4',
      headers: { 'content-type': contentType, customid: customId(command.documentKey) },
      body,
      timeoutMs: deps.client.timeouts.stamp,
    },
    ctx,
  );
  return outcomeOf(answer, command, sealed, deps, ctx);
}

/** Our key as SW takes it: printable, at most 100 characters; anything else by its hash (as SW's .NET SDK does). */
export function customId(documentKey: string): string {
  if (documentKey.length <= CUSTOM_ID_MAX && /^[\x21-\x7e]+$/.test(documentKey)) return documentKey;
  return createHash('sha256').update(documentKey).digest('hex');
}

async function outcomeOf(
  answer: SwAnswer,
  command: StampCommand,
  sealed: SealedDocument,
  deps: SwStorageDeps,
  ctx: CallCtx,
): Promise<Outcome<Stamped>> {
  if (answer.kind === 'not_sent') return { kind: 'rejected', error: answer.error };
  if (answer.kind === 'lost') {
    return { kind: 'unknown', error: answer.error, ...(answer.raw === undefined ? {} : { raw: answer.raw }) };
  }
  const { raw, status, secrets } = answer;
  const read = readStampAnswer(answer.envelope, status, secrets, deps.tools);
  if (read.kind === 'document') return accept(read.xml, read.timbre, read.duplicate, sealed, raw);
  if (read.kind === 'timbre') return merge(read, sealed, raw, deps);
  if (read.kind === 'uuid') return fromStorage(read, command, sealed, raw, deps, ctx);
  return { kind: read.isProof ? 'rejected' : 'unknown', error: read.error, raw };
}

/** The answer names the stamp but does not hold it: SW's storage may. If not yet, the UUID goes with the unknown. */
async function fromStorage(
  read: Extract<SwStampAnswer, { kind: 'uuid' }>,
  command: StampCommand,
  sealed: SealedDocument,
  raw: RawRef,
  deps: SwStorageDeps,
  ctx: CallCtx,
): Promise<Outcome<Stamped>> {
  const stored = await findStored(read.uuid, command.attemptId, deps, ctx);
  if (stored.kind === 'missing') return { kind: 'unknown', error: read.error, raw };
  return accept(stored.xml, stored.timbre, read.duplicate, sealed, stored.raw);
}

function merge(
  read: Extract<SwStampAnswer, { kind: 'timbre' }>,
  sealed: SealedDocument,
  raw: RawRef,
  deps: SwStorageDeps,
): Outcome<Stamped> {
  const { timbre, duplicate, tfdXml } = read;
  if (isForeign(timbre, duplicate, sealed)) return foreign(timbre, raw);
  try {
    return accept(deps.tools.mergeTfd(sealed.xml, tfdXml), timbre, duplicate, sealed, raw);
  } catch {
    const error: PacError = { code: 'PROVIDER_DEFECT', provider: SW, uuid: timbre.uuid, cause: 'TFD_NOT_MERGEABLE' };
    return { kind: 'unknown', error, raw };
  }
}

function accept(
  xml: string,
  timbre: Timbre,
  duplicate: SwDuplicate | undefined,
  sealed: SealedDocument,
  raw: RawRef,
): Outcome<Stamped> {
  if (isForeign(timbre, duplicate, sealed)) return foreign(timbre, raw);
  const value: Stamped = {
    uuid: timbre.uuid,
    xml,
    tfd: timbre,
    stampedAt: timbre.fechaTimbrado,
    pacRfc: timbre.rfcProvCertif,
  };
  return { kind: 'ok', value, raw, ...(duplicate === undefined ? {} : { duplicateOf: 'same-document' }) };
}

/**
 * CFDI3307 compares keys, not documents: the earlier stamp may be of other bytes. That is a fault of whoever reused the
 * key, and must never be taken (or merged) as this document's stamp.
 */
function isForeign(timbre: Timbre, duplicate: SwDuplicate | undefined, sealed: SealedDocument): boolean {
  return duplicate === 'same-key' && timbre.selloCfd !== sealed.sello;
}

function foreign(timbre: Timbre, raw: RawRef): Outcome<Stamped> {
  const error: PacError = {
    code: 'PROVIDER_DEFECT',
    provider: SW,
    providerCode: 'CFDI3307',
    uuid: timbre.uuid,
    cause: 'KEY_USED_FOR_OTHER_DOCUMENT',
  };
  return { kind: 'unknown', error, raw };
}
