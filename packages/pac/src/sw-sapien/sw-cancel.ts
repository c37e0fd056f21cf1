import { asRecord, textAt } from '../answers/json-value.ts';
import { xmlText } from '../answers/xml-text.ts';
import type { CallCtx } from '../contract/call-ctx.ts';
import type { CancelCommand, CancelReceipt } from '../contract/cancel.ts';
import type { Outcome } from '../contract/outcome.ts';
import { multipart } from '../http/multipart.ts';
import { SW_CANCEL_RECEIVED, SW_CANCEL_REFUSED } from './sw-cancel-codes.ts';
import type { SwAnswer, SwClient } from './sw-client.ts';
import type { SwEnvelope } from './sw-envelope.ts';
import { leadingCode } from './sw-error-codes.ts';
import { SW, envelopeError } from './sw-errors.ts';

/** `POST /cfdi33/cancel/xml` with our signed `Cancelacion`: the private key never leaves us. */
export async function swCancel(
  command: CancelCommand,
  client: SwClient,
  ctx: CallCtx,
): Promise<Outcome<CancelReceipt>> {
  const file = { name: 'xml', filename: 'xml', contentType: 'text/xml', content: command.signedXml };
  const { contentType, body } = multipart([file]);
  const answer = await client.call(
    {
      operation: 'cancel',
      attemptId: command.attemptId,
      effect: 'send',
      host: 'services',
      method: 'POST',
      path: '/cfdi33/cancel/xml',
      headers: { 'content-type': contentType },
      body,
      timeoutMs: client.timeouts.stamp,
    },
    ctx,
  );
  if (answer.kind === 'not_sent') return { kind: 'rejected', error: answer.error };
  if (answer.kind === 'lost') {
    return { kind: 'unknown', error: answer.error, ...(answer.raw === undefined ? {} : { raw: answer.raw }) };
  }
  return readCancel(answer, command.uuid);
}

function readCancel(answer: Extract<SwAnswer, { kind: 'envelope' }>, uuid: string): Outcome<CancelReceipt> {
  const { envelope, status, raw, secrets } = answer;
  const satCode = satCodeOf(envelope, uuid);
  const received = satCode === undefined ? undefined : SW_CANCEL_RECEIVED[satCode];
  if (satCode !== undefined && received !== undefined) {
    const acuseXml = xmlText(textAt(envelope.data, 'acuse'));
    const value = { uuid, satCode, ...received, ...(acuseXml === undefined ? {} : { acuseXml }) };
    return { kind: 'ok', value, raw };
  }
  const general = envelopeError(envelope, status, secrets).error;
  const code = satCode === undefined ? undefined : SW_CANCEL_REFUSED[satCode];
  if (satCode !== undefined && code !== undefined) {
    const { unmapped: _unmapped, ...facts } = general;
    return { kind: 'rejected', error: { ...facts, code, providerCode: satCode, satCode }, raw };
  }
  if (!envelope.isSuccess && general.code === 'AUTH') return { kind: 'rejected', error: general, raw };
  const error = { ...general, provider: SW, code: 'OUTCOME_UNKNOWN', unmapped: true } as const;
  return { kind: 'unknown', error, raw };
}

/** The code for this UUID: in `data.uuid` (whatever its letter case), else the one a text starts with. */
function satCodeOf(envelope: SwEnvelope, uuid: string): string | undefined {
  const byUuid = asRecord(envelope.data?.['uuid']);
  for (const [key, value] of Object.entries(byUuid ?? {})) {
    const isOurs = key.toUpperCase() === uuid.toUpperCase();
    if (isOurs && (typeof value === 'string' || typeof value === 'number')) return String(value).trim();
  }
  if (envelope.isSuccess) return undefined;
  // "CACFDI33 - Problemas con el xml." has its reason in the detail.
  const codes = [leadingCode(envelope.messageDetail), leadingCode(envelope.message)];
  return codes.find((code) => code !== undefined && code in SW_CANCEL_REFUSED);
}
