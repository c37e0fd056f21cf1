import type { CallCtx } from '../contract/call-ctx.ts';
import type { RawRef } from '../contract/outcome.ts';
import type { PacError } from '../contract/pac-error.ts';
import { bodyText } from '../http/decode-body.ts';
import { exchange } from '../http/exchange.ts';
import type { ExchangeRequest, ExchangeResult } from '../http/exchange.ts';
import type { LoginResult, TokenResult } from '../http/token-keeper.ts';
import { waitInTime } from '../http/wait-in-time.ts';
import { parseEnvelope } from './sw-envelope.ts';
import type { SwEnvelope } from './sw-envelope.ts';
import {
  SW,
  TOO_MANY_REQUESTS,
  envelopeError,
  foreignAnswerError,
  lostError,
  notSentError,
  slowDownError,
} from './sw-errors.ts';
import type { SwHosts } from './sw-hosts.ts';
import { swLogin } from './sw-login.ts';
import type { SwTimeouts } from './sw-options.ts';
import { SwSessions } from './sw-session.ts';
import type { SwSession, SwSessionOptions } from './sw-session.ts';

/** One call to SW, before its host, token and limits are known. */
export interface SwCall {
  readonly operation: string;
  readonly attemptId?: string;
  readonly effect: ExchangeRequest['effect'];
  readonly host: 'services' | 'api';
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Secrets inside the body, masked in whatever is stored. */
  readonly secrets?: readonly string[];
  readonly timeoutMs: number;
}

/** What came of a call: an envelope, proof that it was not sent, or a lost answer. */
export type SwAnswer =
  | {
      readonly kind: 'envelope';
      readonly envelope: SwEnvelope;
      readonly status: number;
      readonly raw: RawRef;
      readonly secrets: readonly string[];
    }
  | { readonly kind: 'not_sent'; readonly error: PacError }
  | { readonly kind: 'lost'; readonly error: PacError; readonly raw?: RawRef };

/** Settings of a client. */
export interface SwClientOptions extends SwSessionOptions {
  readonly timeouts: SwTimeouts;
}

const CREDENTIALS_UNAVAILABLE: PacError = { code: 'CONFIG', provider: SW, cause: 'CREDENTIALS_UNAVAILABLE' };

/** Speaks SW's envelope over HTTP for one account: addresses, credentials, token renewal. */
export class SwClient {
  readonly timeouts: SwTimeouts;
  readonly #hosts: SwHosts;
  readonly #origins: readonly string[];
  readonly #sessions: SwSessions;

  constructor(options: SwClientOptions) {
    this.#hosts = options;
    this.timeouts = options.timeouts;
    this.#origins = [new URL(options.baseUrl).origin, new URL(options.apiBaseUrl).origin];
    this.#sessions = new SwSessions(options);
  }

  /**
   * Makes a call. A refusal of the token in a complete answer proves that the request was not looked at, so the token
   * is renewed and the same bytes are sent once more; never twice.
   */
  async call(call: SwCall, ctx: CallCtx): Promise<SwAnswer> {
    const session = await this.#sessions.get();
    if (session === undefined) return { kind: 'not_sent', error: CREDENTIALS_UNAVAILABLE };
    const first = await this.#callOnce(session, call, ctx);
    if (!isTokenRefused(first.answer) || first.token === undefined) return first.answer;
    this.#sessions.forget();
    if (session.permanentToken !== undefined) return first.answer;
    session.line.tokens.forget(first.token);
    return (await this.#callOnce(session, call, ctx)).answer;
  }

  /** Fetches an address that SW put into an answer: its own hosts, or any public https one. No credentials go along. */
  async download(url: string, attemptId: string, ctx: CallCtx): Promise<ExchangeResult | undefined> {
    const session = await this.#sessions.get();
    if (session === undefined) return undefined;
    const isOwn = URL.canParse(url) && this.#origins.includes(new URL(url).origin);
    const request: ExchangeRequest = {
      operation: 'recover-download',
      attemptId,
      effect: 'read',
      http: { method: 'GET', url, headers: { accept: 'application/xml, text/xml, */*' } },
      allowed: isOwn ? this.#origins : 'public',
      secrets: [],
      timeoutMs: this.timeouts.read,
    };
    return exchange(session.line, request, ctx);
  }

  async #callOnce(session: SwSession, call: SwCall, ctx: CallCtx): Promise<{ answer: SwAnswer; token?: string }> {
    const granted = await this.#token(session, ctx);
    if (granted.kind === 'none') return { answer: { kind: 'not_sent', error: granted.error } };
    const { token } = granted;
    const base = call.host === 'services' ? this.#hosts.baseUrl : this.#hosts.apiBaseUrl;
    const secrets = [token, ...(call.secrets ?? [])];
    const result = await exchange(
      session.line,
      {
        operation: call.operation,
        ...(call.attemptId === undefined ? {} : { attemptId: call.attemptId }),
        effect: call.effect,
        http: {
          method: call.method,
          url: base + call.path,
          headers: { authorization: `Bearer ${token}`, accept: 'application/json', ...call.headers },
          ...(call.body === undefined ? {} : { body: call.body }),
        },
        allowed: this.#origins,
        secrets,
        timeoutMs: call.timeoutMs,
      },
      ctx,
    );
    return { answer: readAnswer(result, secrets), token };
  }

  async #token(session: SwSession, ctx: CallCtx): Promise<TokenResult<PacError>> {
    const { line, permanentToken } = session;
    if (permanentToken !== undefined) return { kind: 'token', token: permanentToken };
    const granted = line.tokens.get(() => this.#login(session, ctx));
    const inTime = await waitInTime(granted, ctx, line.now);
    return inTime ?? { kind: 'none', error: { code: 'PAC_UNAVAILABLE', provider: SW, cause: 'DEADLINE' } };
  }

  async #login(session: SwSession, ctx: CallCtx): Promise<LoginResult<PacError>> {
    const { line } = session;
    const credentials = await this.#sessions.credentials();
    if (credentials === undefined) return { kind: 'refused', error: CREDENTIALS_UNAVAILABLE, retryAt: line.now() };
    if ('token' in credentials || !this.#sessions.isOf(session, credentials)) {
      // Changed since the session was opened: their token must not reach the line of the old ones.
      this.#sessions.forget();
      const error: PacError = { code: 'PAC_UNAVAILABLE', provider: SW, cause: 'CREDENTIALS_CHANGED' };
      return { kind: 'refused', error, retryAt: line.now() };
    }
    const { user, password } = credentials;
    const { baseUrl } = this.#hosts;
    return swLogin({ line, baseUrl, allowed: this.#origins, user, password, timeoutMs: this.timeouts.read }, ctx);
  }
}

function readAnswer(result: ExchangeResult, secrets: readonly string[]): SwAnswer {
  if (result.kind === 'not_sent') return { kind: 'not_sent', error: notSentError(result.cause) };
  if (result.kind === 'maybe_sent') {
    const error = lostError(result.cause, result.status);
    return { kind: 'lost', error, ...(result.raw === undefined ? {} : { raw: result.raw }) };
  }
  const { status, raw } = result;
  if (status === TOO_MANY_REQUESTS) return { kind: 'lost', error: slowDownError(result.headers), raw };
  const envelope = parseEnvelope(bodyText(result));
  if (envelope === undefined) return { kind: 'lost', error: foreignAnswerError(status), raw };
  return { kind: 'envelope', envelope, status, raw, secrets };
}

function isTokenRefused(answer: SwAnswer): boolean {
  if (answer.kind !== 'envelope' || answer.envelope.isSuccess) return false;
  return envelopeError(answer.envelope, answer.status, []).error.code === 'AUTH';
}
