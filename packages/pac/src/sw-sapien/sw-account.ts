import { textAt } from '../answers/json-value.ts';
import type { Balance, CsdMaterial, CsdUploaded } from '../contract/account.ts';
import type { CallCtx } from '../contract/call-ctx.ts';
import type { Outcome } from '../contract/outcome.ts';
import type { PacError } from '../contract/pac-error.ts';
import type { SwAnswer, SwClient } from './sw-client.ts';
import { SW, envelopeError } from './sw-errors.ts';

/** `GET /management/v2/api/users/balance` on the api host: stamps left in the account. */
export async function swBalance(client: SwClient, ctx: CallCtx): Promise<Outcome<Balance>> {
  const answer = await client.call(
    {
      operation: 'balance',
      effect: 'read',
      host: 'api',
      method: 'GET',
      path: '/management/v2/api/users/balance',
      timeoutMs: client.timeouts.read,
    },
    ctx,
  );
  const failure = failureOf(answer);
  if (failure !== undefined || answer.kind !== 'envelope') return failure ?? unreadable();
  const { data } = answer.envelope;
  const isUnlimited = data?.['isUnlimited'] === true || data?.['unlimited'] === true;
  const stamps = Number(textAt(data, 'stampsBalance'));
  if (!isUnlimited && !Number.isInteger(stamps)) return unreadable(answer.raw);
  const expiresAt = textAt(data, 'expirationDate');
  const value: Balance = {
    stamps: isUnlimited ? 'unlimited' : stamps,
    scope: 'account',
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  return { kind: 'ok', value, raw: answer.raw };
}

/** `POST /certificates/save`: keeps a CSD at SW. Repeating it is harmless. */
export async function swUploadCsd(csd: CsdMaterial, client: SwClient, ctx: CallCtx): Promise<Outcome<CsdUploaded>> {
  const b64Key = Buffer.from(csd.privateKey).toString('base64');
  const b64Cer = Buffer.from(csd.certificate).toString('base64');
  const body = JSON.stringify({ type: 'stamp', b64Cer, b64Key, password: csd.password, is_active: true });
  const answer = await client.call(
    {
      operation: 'upload-csd',
      effect: 'send',
      host: 'services',
      method: 'POST',
      path: '/certificates/save',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(body),
      secrets: [b64Key, csd.password],
      timeoutMs: client.timeouts.read,
    },
    ctx,
  );
  const failure = failureOf(answer, 'CSD_INVALID');
  if (failure !== undefined || answer.kind !== 'envelope') return failure ?? unreadable();
  const validTo = textAt(answer.envelope.data, 'valid_to') ?? textAt(answer.envelope.data, 'validTo');
  return { kind: 'ok', value: validTo === undefined ? {} : { validTo }, raw: answer.raw };
}

/** What is left when the answer is not a success envelope; `refusal` is what a refusal without a known code means. */
function failureOf(answer: SwAnswer, refusal?: PacError['code']): Exclude<Outcome<never>, { kind: 'ok' }> | undefined {
  if (answer.kind === 'not_sent') return { kind: 'rejected', error: answer.error };
  if (answer.kind === 'lost') {
    return { kind: 'unknown', error: answer.error, ...(answer.raw === undefined ? {} : { raw: answer.raw }) };
  }
  if (answer.envelope.isSuccess) return undefined;
  const { error, isProof } = envelopeError(answer.envelope, answer.status, answer.secrets);
  if (isProof) return { kind: 'rejected', error, raw: answer.raw };
  if (refusal === undefined || answer.status >= 500) return { kind: 'unknown', error, raw: answer.raw };
  return { kind: 'rejected', error: { ...error, code: refusal }, raw: answer.raw };
}

function unreadable(raw?: string): Exclude<Outcome<never>, { kind: 'ok' }> {
  const error: PacError = { code: 'OUTCOME_UNKNOWN', provider: SW, cause: 'UNREADABLE_ANSWER' };
  return { kind: 'unknown', error, ...(raw === undefined ? {} : { raw }) };
}
