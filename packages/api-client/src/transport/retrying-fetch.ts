import { KitaConnectionError } from '../errors.ts';
import { WAIT_MAX_MS, failureOf, mayRepeat, pauseMs } from './retry-policy.ts';
import type { Failure } from './retry-policy.ts';

export type Fetch = (request: Request) => Promise<Response>;

export interface Pacing {
  /** Repetitions after errors. */
  readonly retries: number;
  /** Longest time one attempt may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Resolves after the pause; rejects when the signal ends it. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A number in [0, 1). */
  readonly random: () => number;
}

type Attempt =
  | { readonly failure: undefined; readonly response: Response }
  | { readonly failure: Failure; readonly response?: Response; readonly error?: unknown };

/** A fetch that repeats what may be repeated, each time with the same bytes and the same Idempotency-Key. */
export function retryingFetch(fetch: Fetch, pacing: Pacing): Fetch {
  return async (request) => {
    let waitedMs = 0;
    for (let failed = 0; ;) {
      const attempt = await tryOnce(fetch, request, pacing.timeoutMs);
      if (attempt.failure === undefined) return attempt.response;
      if (attempt.failure !== 'in-progress') failed++;
      const pause = pauseMs(Math.max(0, failed - 1), retryAfterOf(attempt), pacing.random());
      const isOver = failed > pacing.retries || waitedMs + pause > WAIT_MAX_MS;
      if (isOver || !mayRepeat(attempt.failure, request)) return giveUp(attempt, request);
      waitedMs += pause;
      await pacing.wait(pause, request.signal);
    }
  };
}

async function tryOnce(fetch: Fetch, request: Request, timeoutMs: number): Promise<Attempt> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const response = await whole(await fetch(new Request(request.clone(), { signal })));
    return { failure: await failureOf(response), response };
  } catch (error) {
    request.signal.throwIfAborted();
    return { failure: 'network', error };
  }
}

/** The answer with all its bytes here: one that breaks off half-way is no answer. */
async function whole(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers });
}

function retryAfterOf(attempt: Attempt): string | null {
  return attempt.response?.headers.get('retry-after') ?? null;
}

function giveUp(attempt: Attempt, request: Request): Response {
  if (attempt.response) return attempt.response;
  const error = attempt.failure === undefined ? undefined : attempt.error;
  throw new KitaConnectionError(error, request.headers.get('idempotency-key') ?? undefined);
}

/** Waits by the clock. */
export function waitMs(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(toError(signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason });
}
