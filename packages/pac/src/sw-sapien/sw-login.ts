import { textAt } from '../answers/json-value.ts';
import type { CallCtx } from '../contract/call-ctx.ts';
import type { PacError } from '../contract/pac-error.ts';
import type { AccountLine } from '../http/account-line.ts';
import { bodyText } from '../http/decode-body.ts';
import { exchange } from '../http/exchange.ts';
import type { LoginResult } from '../http/token-keeper.ts';
import { parseEnvelope } from './sw-envelope.ts';
import { SW, TOO_MANY_REQUESTS, envelopeError, slowDownError } from './sw-errors.ts';

/** SW's tokens live two hours (all its SDKs assume it); a call that starts at 100 minutes still ends in time. */
const TOKEN_USE_MS = 100 * 60_000;

/** After refused credentials nobody tries again for a minute. */
const REFUSAL_HOLD_MS = 60_000;

/** What a log-in needs. */
export interface SwLoginInput {
  readonly line: AccountLine;
  readonly baseUrl: string;
  readonly allowed: readonly string[];
  readonly user: string;
  readonly password: string;
  readonly timeoutMs: number;
}

/**
 * `POST /v2/security/authenticate`. Shared by every call that waits for it, so one caller's abort or deadline does not
 * end it; each caller stops waiting by itself.
 */
export async function swLogin(input: SwLoginInput, ctx: CallCtx): Promise<LoginResult<PacError>> {
  const { line, user, password } = input;
  const body = Buffer.from(JSON.stringify({ user, password }));
  const result = await exchange(
    line,
    {
      operation: 'authenticate',
      effect: 'read',
      http: {
        method: 'POST',
        url: `${input.baseUrl}/v2/security/authenticate`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body,
      },
      allowed: input.allowed,
      secrets: [password, user],
      isLogin: true,
      timeoutMs: input.timeoutMs,
    },
    { log: ctx.log, persistRaw: ctx.persistRaw, priority: 'interactive' },
  );
  const now = line.now();
  // Without a token the real request never left: whatever happened to the log-in, nothing was stamped.
  if (result.kind !== 'answer') {
    const code = result.cause.code === 'HOST_NOT_ALLOWED' ? 'CONFIG' : 'PAC_UNAVAILABLE';
    return { kind: 'refused', error: { code, provider: SW, cause: result.cause.code }, retryAt: now };
  }
  if (result.status === TOO_MANY_REQUESTS) {
    const error = slowDownError(result.headers);
    return { kind: 'refused', error, retryAt: now + (error.retryAfterMs ?? REFUSAL_HOLD_MS) };
  }
  const envelope = parseEnvelope(bodyText(result));
  const token = textAt(envelope?.data, 'token');
  if (envelope?.isSuccess === true && token !== undefined) {
    return { kind: 'granted', token, refreshAt: now + tokenUseMs(textAt(envelope.data, 'expires_in'), now) };
  }
  if (envelope === undefined || result.status >= 500) {
    const error: PacError = {
      code: 'PAC_UNAVAILABLE',
      provider: SW,
      httpStatus: result.status,
      cause: 'LOGIN_NOT_ANSWERED',
    };
    return { kind: 'refused', error, retryAt: now };
  }
  const { error } = envelopeError(envelope, result.status, [user, password]);
  return { kind: 'refused', error: { ...error, code: 'AUTH' }, retryAt: now + REFUSAL_HOLD_MS };
}

/**
 * `expires_in` has been documented as a moment in Unix seconds and reads like a length: a shorter life is believed
 * either way when it is plausible, a longer one is not.
 */
function tokenUseMs(expiresIn: string | undefined, now: number): number {
  const value = Number(expiresIn);
  const lifeMs = value > 1_000_000_000 ? value * 1_000 - now : value * 1_000;
  const isPlausible = Number.isFinite(lifeMs) && lifeMs >= 1_000 && lifeMs <= TOKEN_USE_MS * 1.25;
  return isPlausible ? Math.min(TOKEN_USE_MS, lifeMs * 0.8) : TOKEN_USE_MS;
}
