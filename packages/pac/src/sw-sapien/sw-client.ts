import type { CallCtx, CredentialSource } from '../contract/call-ctx.ts';
import type { PacEnvironment } from '../contract/environment.ts';
import type { RawRef } from '../contract/outcome.ts';
import type { PacError } from '../contract/pac-error.ts';
import type { AccountLine } from '../http/account-line.ts';
import { bodyText } from '../http/decode-body.ts';
import { exchange } from '../http/exchange.ts';
import type { ExchangeRequest, ExchangeResult } from '../http/exchange.ts';
import type { PacRuntime } from '../http/pac-runtime.ts';
import { waitInTime } from '../http/wait-in-time.ts';
import { parseEnvelope } from './sw-envelope.ts';
import type { SwEnvelope } from './sw-envelope.ts';
import { SW, envelopeError, foreignAnswerError, lostError, notSentError } from './sw-errors.ts';
import type { SwHosts } from './sw-hosts.ts';
import { swLogin } from './sw-login.ts';
import type { SwCredentials, SwTimeouts } from './sw-options.ts';

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
export interface SwClientOptions extends SwHosts {
  readonly environment: PacEnvironment;
  readonly runtime: PacRuntime;
  readonly credentials: CredentialSource<SwCredentials>;
  readonly timeouts: SwTimeouts;
}

interface Session {
  readonly line: AccountLine;
  readonly credentials: SwCredentials;
}

/** Speaks SW's envelope over HTTP for one account: addresses, credentials, token renewal. */
export class SwClient {
  readonly timeouts: SwTimeouts;
  readonly #options: SwClientOptions;
  readonly #origins: readonly string[];

  constructor(options: SwClientOptions) {
    this.#options = options;
    this.timeouts = options.timeouts;
    this.#origins = [new URL(options.baseUrl).origin, new URL(options.apiBaseUrl).origin];
  }

  /**
   * Makes a call. A refusal of the token in a complete answer proves that the request was not looked at, so the token
   * is renewed and the same bytes are sent once more; never twice.
   */
  async call(call: SwCall, ctx: CallCtx): Promise<SwAnswer> {
    const session = await this.#session();
    if (session === undefined) {
      return { kind: 'not_sent', error: { code: 'CONFIG', provider: SW, cause: 'CREDENTIALS_UNAVAILABLE' } };
    }
    const first = await this.#callOnce(session, call, ctx);
    if (!isTokenRefused(first.answer) || first.token === undefined || 'token' in session.credentials)
      return first.answer;
    session.line.tokens.forget(first.token);
    return (await this.#callOnce(session, call, ctx)).answer;
  }

  /** Fetches an address that SW put into an answer: its own hosts, or any public https one. No credentials go along. */
  async download(url: string, attemptId: string, ctx: CallCtx): Promise<ExchangeResult | undefined> {
    const session = await this.#session();
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

  async #session(): Promise<Session | undefined> {
    const { runtime, environment, baseUrl, apiBaseUrl, credentials: source } = this.#options;
    try {
      const credentials = typeof source === 'function' ? await source() : source;
      const identity = 'token' in credentials ? [credentials.token] : [credentials.user, credentials.password];
      return { line: runtime.line(SW, environment, [baseUrl, apiBaseUrl, ...identity]), credentials };
    } catch {
      return undefined;
    }
  }

  async #callOnce(session: Session, call: SwCall, ctx: CallCtx): Promise<{ answer: SwAnswer; token?: string }> {
    const granted = await this.#token(session, ctx);
    if (granted.kind === 'none') return { answer: { kind: 'not_sent', error: granted.error } };
    const { token } = granted;
    const base = call.host === 'services' ? this.#options.baseUrl : this.#options.apiBaseUrl;
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

  async #token(session: Session, ctx: CallCtx) {
    const { line, credentials } = session;
    if ('token' in credentials) return { kind: 'token', token: credentials.token } as const;
    const login = () =>
      swLogin(
        {
          line,
          baseUrl: this.#options.baseUrl,
          allowed: this.#origins,
          ...credentials,
          timeoutMs: this.timeouts.read,
        },
        ctx,
      );
    const inTime = await waitInTime(line.tokens.get(login), ctx, line.now);
    return inTime ?? ({ kind: 'none', error: { code: 'PAC_UNAVAILABLE', provider: SW, cause: 'DEADLINE' } } as const);
  }
}

function readAnswer(result: ExchangeResult, secrets: readonly string[]): SwAnswer {
  if (result.kind === 'not_sent') return { kind: 'not_sent', error: notSentError(result.cause) };
  if (result.kind === 'maybe_sent') {
    const error = lostError(result.cause, result.status);
    return { kind: 'lost', error, ...(result.raw === undefined ? {} : { raw: result.raw }) };
  }
  const envelope = parseEnvelope(bodyText(result));
  const { status, raw } = result;
  if (envelope === undefined) return { kind: 'lost', error: foreignAnswerError(status, result.headers), raw };
  return { kind: 'envelope', envelope, status, raw, secrets };
}

function isTokenRefused(answer: SwAnswer): boolean {
  if (answer.kind !== 'envelope' || answer.envelope.isSuccess) return false;
  return envelopeError(answer.envelope, answer.status, []).error.code === 'AUTH';
}
