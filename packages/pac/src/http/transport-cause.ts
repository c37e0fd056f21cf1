import type { CauseCode, TransportCause } from './http-result.ts';

/** A cause of our own. */
export function cause(code: CauseCode, message: string): TransportCause {
  return { code, message };
}

/** The code of a foreign error, looking through `AggregateError` (several addresses tried) and `cause` chains. */
export function causeOf(error: unknown): TransportCause {
  const code = codeOf(error, 0) ?? 'UNKNOWN';
  const message = error instanceof Error ? error.message.slice(0, 200) : 'unknown transport error';
  return { code, message };
}

function codeOf(error: unknown, depth: number): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0], depth + 1);
  return 'cause' in error ? codeOf(error.cause, depth + 1) : undefined;
}
