import type { Dispatcher } from 'undici';
import type { HttpRequest, HttpResult } from './http-result.ts';
import { ResponseCollector } from './response-collector.ts';
import { cause, causeOf } from './transport-cause.ts';

/** Limits of one request. Times are milliseconds. */
export interface SendLimits {
  /** From the call to the end of the answer, waiting for a connection included. */
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  /** The caller's own wish to stop. */
  readonly signal?: AbortSignal;
}

/**
 * Sends a request exactly once: no retry, no redirect, no pipelining behind another. Never rejects.
 *
 * @returns whether the provider answered completely, certainly got nothing, or may have got it.
 */
export async function sendOnce(dispatcher: Dispatcher, request: HttpRequest, limits: SendLimits): Promise<HttpResult> {
  if (limits.signal?.aborted) return { kind: 'not_sent', cause: cause('ABORTED', 'stopped before it was sent') };
  if (limits.timeoutMs <= 0) return { kind: 'not_sent', cause: cause('DEADLINE', 'no time left to send') };
  const collector = new ResponseCollector(limits.maxResponseBytes);
  const onAbort = () => collector.giveUp(cause('ABORTED', 'the caller stopped waiting'));
  const onTimeout = () => collector.giveUp(cause('DEADLINE', `no answer within ${limits.timeoutMs} ms`));
  limits.signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(onTimeout, limits.timeoutMs);
  try {
    dispatch(dispatcher, request, limits, collector);
    return await collector.result;
  } finally {
    clearTimeout(timer);
    limits.signal?.removeEventListener('abort', onAbort);
  }
}

function dispatch(
  dispatcher: Dispatcher,
  request: HttpRequest,
  limits: SendLimits,
  collector: ResponseCollector,
): void {
  try {
    const url = new URL(request.url);
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: request.method,
        headers: { 'accept-encoding': 'identity', ...request.headers },
        body: request.body ?? null,
        idempotent: false,
        // The timer above is the real limit; undici's own would only fire later.
        headersTimeout: limits.timeoutMs + 5_000,
        bodyTimeout: limits.timeoutMs + 5_000,
      },
      collector,
    );
  } catch (error) {
    collector.giveUp(causeOf(error));
  }
}
