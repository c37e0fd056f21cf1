/** One thing wrong in a request of the control API. */
export interface ProblemDetail {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly message: string;
}

/** An expected failure of the control API, answered as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly ProblemDetail[];

  constructor(status: number, code: string, detail: string, errors: readonly ProblemDetail[] = []) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export function notFound(what: string): Problem {
  return new Problem(404, 'not_found', `No hay ${what}.`);
}
