import type { CallCtx } from '../contract/call-ctx.ts';
import type { RawRef } from '../contract/outcome.ts';
import type { AccountLine } from './account-line.ts';
import type { CircuitReport } from './circuit-state.ts';
import type { HttpAnswer, HttpRequest, HttpResult, TransportCause } from './http-result.ts';
import { plainBody } from './decode-body.ts';
import { isPublicHttpsUrl } from './public-address.ts';
import { scrubBytes, scrubHeaders, scrubTokens } from './scrub.ts';
import { sendOnce } from './send-once.ts';
import { cause } from './transport-cause.ts';

/** Provider answers are hostile input: this much is read, and room for our own document to come back in JSON. */
const ANSWER_BYTES_MAX = 5 * 1024 * 1024;

/** One call to a provider. */
export interface ExchangeRequest {
  readonly operation: string;
  readonly attemptId?: string;
  /**
   * `send`: new work, stopped by an open circuit. `resend`: recovery of a lost answer, never stopped, but its result
   * counts. `read`: no effect, neither stopped nor counted.
   */
  readonly effect: 'send' | 'resend' | 'read';
  readonly http: HttpRequest;
  /** Origins this call may go to; `public` for an address found inside an answer. */
  readonly allowed: readonly string[] | 'public';
  /** Secrets inside this request, masked wherever the answer echoes them. */
  readonly secrets: readonly string[];
  /** Set for log-ins: everything long enough to be a token is masked in the stored answer. */
  readonly isLogin?: boolean;
  readonly timeoutMs: number;
}

/** A complete stored answer, or how it failed. */
export type ExchangeResult =
  | ({ readonly kind: 'answer'; readonly raw: RawRef } & HttpAnswer)
  | { readonly kind: 'not_sent'; readonly cause: TransportCause }
  | { readonly kind: 'maybe_sent'; readonly cause: TransportCause; readonly status?: number; readonly raw?: RawRef };

/**
 * Makes one call: checks the host, asks the circuit, waits for a place in the account's lane, sends once, stores the
 * raw answer, and only then returns it. Never rejects.
 */
export async function exchange(line: AccountLine, request: ExchangeRequest, ctx: CallCtx): Promise<ExchangeResult> {
  const startedAt = line.now();
  const result = await guardedSend(line, request, ctx);
  const durationMs = line.now() - startedAt;
  const stored = await store(line, request, ctx, result, durationMs);
  ctx.log.info(
    {
      provider: line.provider,
      environment: line.environment,
      operation: request.operation,
      attemptId: request.attemptId,
      result: stored.kind,
      status: result.kind === 'answer' ? result.status : undefined,
      cause: stored.kind === 'answer' ? undefined : stored.cause.code,
      durationMs,
    },
    'pac call',
  );
  return stored;
}

async function guardedSend(line: AccountLine, request: ExchangeRequest, ctx: CallCtx): Promise<HttpResult> {
  if (!isAllowed(request)) {
    return { kind: 'not_sent', cause: cause('HOST_NOT_ALLOWED', 'host does not belong to this environment') };
  }
  const isNewSend = request.effect === 'send';
  if (isNewSend && !line.breaker.admit()) {
    return { kind: 'not_sent', cause: cause('CIRCUIT_OPEN', 'the provider is failing; new sends are paused') };
  }
  const result = await sendInLane(line, request, ctx);
  if (request.effect !== 'read') line.breaker.report(reportOf(result));
  return result;
}

function isAllowed(request: ExchangeRequest): boolean {
  if (request.allowed === 'public') return isPublicHttpsUrl(request.http.url);
  return URL.canParse(request.http.url) && request.allowed.includes(new URL(request.http.url).origin);
}

async function sendInLane(line: AccountLine, request: ExchangeRequest, ctx: CallCtx): Promise<HttpResult> {
  const endsAt = Math.min(line.now() + request.timeoutMs, ctx.deadline ?? Number.POSITIVE_INFINITY);
  const timeLeft = AbortSignal.timeout(Math.max(0, endsAt - line.now()));
  const signal = ctx.signal === undefined ? timeLeft : AbortSignal.any([ctx.signal, timeLeft]);
  const release = await line.bulkhead.acquire(ctx.priority ?? 'interactive', signal);
  if (release === undefined) {
    const why = ctx.signal?.aborted ? cause('ABORTED', 'stopped while waiting') : cause('DEADLINE', 'no place in time');
    return { kind: 'not_sent', cause: why };
  }
  const dispatcher = request.allowed === 'public' ? line.publicDispatcher : line.dispatcher;
  const result = await sendOnce(dispatcher, request.http, {
    timeoutMs: endsAt - line.now(),
    maxResponseBytes: answerBytesMax(request),
    ...(ctx.signal === undefined ? {} : { signal: ctx.signal }),
  });
  release(isCongested(result) ? 'congested' : 'smooth');
  return result;
}

/** A stamp's answer holds the whole document again, with every quotation mark escaped. */
function answerBytesMax({ http }: ExchangeRequest): number {
  return ANSWER_BYTES_MAX + 2 * (http.body?.byteLength ?? 0);
}

function isCongested(result: HttpResult): boolean {
  if (result.kind === 'answer') return result.status === 429 || result.status === 503;
  return result.cause.code !== 'ABORTED';
}

function reportOf(result: HttpResult): CircuitReport {
  if (result.kind === 'answer') return result.status >= 500 ? 'failing' : 'healthy';
  return result.cause.code === 'ABORTED' ? 'none' : 'failing';
}

async function store(
  line: AccountLine,
  request: ExchangeRequest,
  ctx: CallCtx,
  result: HttpResult,
  durationMs: number,
): Promise<ExchangeResult> {
  if (result.kind === 'not_sent') return result;
  if (result.kind === 'answer') return storeAnswer(line, request, ctx, result, undefined, durationMs);
  if (result.partial === undefined) return { kind: 'maybe_sent', cause: result.cause };
  return storeAnswer(line, request, ctx, result.partial, result.cause, durationMs);
}

/** Stores what arrived; `lostBy` says why it is not complete. */
async function storeAnswer(
  line: AccountLine,
  request: ExchangeRequest,
  ctx: CallCtx,
  received: HttpAnswer,
  lostBy: TransportCause | undefined,
  durationMs: number,
): Promise<ExchangeResult> {
  const { status, headers } = received;
  const answer: HttpAnswer = { status, headers, body: plainBody(received, answerBytesMax(request)) };
  const raw = await persist(line, request, ctx, answer, lostBy === undefined, durationMs);
  if (raw === undefined) {
    return { kind: 'maybe_sent', cause: cause('RAW_NOT_STORED', 'the answer could not be stored'), status };
  }
  return lostBy === undefined ? { kind: 'answer', ...answer, raw } : { kind: 'maybe_sent', cause: lostBy, status, raw };
}

async function persist(
  line: AccountLine,
  request: ExchangeRequest,
  ctx: CallCtx,
  answer: HttpAnswer,
  isComplete: boolean,
  durationMs: number,
): Promise<RawRef | undefined> {
  const url = new URL(request.http.url);
  const scrubbed = scrubBytes(answer.body, request.secrets);
  try {
    return await ctx.persistRaw({
      provider: line.provider,
      operation: request.operation,
      ...(request.attemptId === undefined ? {} : { attemptId: request.attemptId }),
      method: request.http.method,
      url: url.origin + url.pathname,
      status: answer.status,
      headers: scrubHeaders(answer.headers, request.secrets),
      body: request.isLogin === true ? scrubTokens(scrubbed) : scrubbed,
      complete: isComplete,
      durationMs,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    ctx.log.error({ provider: line.provider, operation: request.operation, error: name }, 'raw answer not stored');
    return undefined;
  }
}
