import { KitaError } from '../errors/index.ts';

/**
 * A failure that repeating cannot mend: the job goes to the dead letters at once, where a person sees it. `code` is
 * stored with the job and shown; the message only goes to the log of this class's own errors.
 */
export class FinalError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FinalError';
    this.code = code;
  }
}

/** Refusals that may end by themselves: conflict, locked, too early, rate limited. */
const PASSING_STATUSES = new Set([408, 409, 423, 425, 429]);

/** Whether running the job again would fail the same way. A declared 4xx error is a refusal of this very input. */
export function isFinal(error: unknown): boolean {
  if (error instanceof FinalError) return true;
  if (!(error instanceof KitaError)) return false;
  const { status } = error.definition;
  return status >= 400 && status < 500 && !PASSING_STATUSES.has(status);
}

/** What is stored with a failed job, readable across tenants: class and code, no message. */
export interface JobFailure {
  readonly type: string;
  readonly code?: string;
}

export function failureOf(error: unknown): JobFailure {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && code.length <= 64 ? { type: error.name, code } : { type: error.name };
}
