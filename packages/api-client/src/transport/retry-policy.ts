/** Repetitions after errors; waiting for a first request that is still running does not count. */
export const RETRIES_DEFAULT = 4;
/** All waiting of one call together, in milliseconds. */
export const WAIT_MAX_MS = 60_000;
const PAUSE_FIRST_MS = 250;
const PAUSE_MAX_MS = 8000;

export type Failure = 'network' | 'in-progress' | 'busy' | 'unavailable';

/** What an answer means for repeating the request; `undefined` is an answer to give to the caller. */
export async function failureOf(response: Response): Promise<Failure | undefined> {
  if (response.status === 429) return 'busy';
  if (response.status === 502 || response.status === 503 || response.status === 504) return 'unavailable';
  if (response.status === 409 && (await codeOf(response)) === 'idempotency_in_progress') return 'in-progress';
  return undefined;
}

async function codeOf(response: Response): Promise<unknown> {
  try {
    const body: unknown = await response.clone().json();
    return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a request may go out again. A refusal for too many requests was not executed. Anything else may have been:
 * only what the server recognises by its key, or what has the same effect twice, is repeated.
 */
export function mayRepeat(failure: Failure, request: Pick<Request, 'method' | 'headers'>): boolean {
  if (failure === 'busy' || failure === 'in-progress') return true;
  return request.headers.has('idempotency-key') || request.method === 'GET' || request.method === 'PUT';
}

/**
 * Pause before repetition `attempt` (0 for the first): what the server asked for, or doubling from a quarter of a
 * second, up to eight. Spread so that callers refused together do not come back together. `random` is in [0, 1).
 */
export function pauseMs(attempt: number, retryAfter: string | null, random: number): number {
  const seconds = retryAfter !== null && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) : undefined;
  if (seconds !== undefined) return Math.round(seconds * 1000 + random * 250);
  const ceiling = Math.min(PAUSE_MAX_MS, PAUSE_FIRST_MS * 2 ** attempt);
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
