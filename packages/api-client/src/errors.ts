import type { ProblemCode } from './generated/schema.ts';
import type { Invoice, Problem } from './types.ts';

/** Codes known when this client was made; a newer server may know more. */
export type KitaCode = ProblemCode | 'route_not_found' | 'method_not_allowed' | 'unexpected_answer' | (string & {});

export type ProblemItem = NonNullable<Problem['errors']>[number];

/** The server refused, and said why (RFC 9457). Its text is for people; decide by `code`. */
export class KitaProblem extends Error {
  override readonly name = 'KitaProblem';
  readonly code: KitaCode;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** What is wrong with each field: JSON pointer into the body, our code, SAT's code where it has one. */
  readonly errors: readonly ProblemItem[];
  /** Quote it to support. */
  readonly requestId: string;
  /** Address of the page that explains the code, relative to the server. */
  readonly type: string;
  /** Key the request went out with; repeat with it and nothing is done twice. */
  readonly idempotencyKey: string | undefined;

  constructor(problem: Problem, idempotencyKey?: string) {
    super(`${problem.code}: ${problem.detail}`);
    this.code = problem.code;
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.requestId = problem.instance;
    this.type = problem.type;
    this.idempotencyKey = idempotencyKey;
  }

  /** Whether the problem has this code; completes known codes while you type. */
  is(code: KitaCode): boolean {
    return this.code === code;
  }
}

/** No answer came, also after repetitions. Whether the server did the work is unknown: repeat with the same key. */
export class KitaConnectionError extends Error {
  override readonly name = 'KitaConnectionError';
  readonly code = 'connection_failed';
  readonly idempotencyKey: string | undefined;

  constructor(cause: unknown, idempotencyKey?: string) {
    super('Kita did not answer; repeat the request with the same idempotencyKey', { cause });
    this.idempotencyKey = idempotencyKey;
  }
}

/** Waiting for a stamp ended without one. `invoice` is as it was at the last look. */
export class InvoiceNotStamped extends Error {
  override readonly name = 'InvoiceNotStamped';
  readonly code = 'invoice_not_stamped';
  /** `pending` when time ran out while the stamp may still come. */
  readonly reason: 'draft' | 'rejected' | 'pending';
  readonly invoice: Invoice;

  constructor(reason: InvoiceNotStamped['reason'], invoice: Invoice) {
    super(`the invoice ${invoice.id} is ${invoice.state}: ${invoice.rejection?.message ?? reason}`);
    this.reason = reason;
    this.invoice = invoice;
  }
}

/** The error of an answer that is no success; an answer that is no problem document becomes `unexpected_answer`. */
export function problemFrom(response: Response, body: unknown, idempotencyKey: string | undefined): KitaProblem {
  if (isProblem(body)) return new KitaProblem(body, idempotencyKey);
  const requestId = response.headers.get('request-id') ?? '';
  const detail = `The server answered ${response.status} with something that is no problem document.`;
  return new KitaProblem(
    {
      type: 'about:blank',
      title: 'Unexpected answer',
      status: response.status,
      code: 'unexpected_answer',
      detail,
      instance: requestId,
    },
    idempotencyKey,
  );
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  return 'code' in body && typeof body.code === 'string' && 'status' in body && typeof body.status === 'number';
}
