import type { CreateInvoice, Invoice } from '@kita/api-client';

import type { Fetcher } from '../../../lib/api/create-api.ts';
import { newIdempotencyKey } from '../../../lib/api/idempotency-key.ts';

/** The stored document being written, as this page last saw it. */
export interface Stored {
  readonly id: string;
  readonly version: number;
}

/**
 * Writes one document to the API, one write after the other. A content whose answer was lost is sent again with the same
 * Idempotency-Key before anything newer, so that a bad line never makes two drafts or two invoices of one; every change
 * of a stored draft carries the version it was made from, so that nobody's work is overwritten unseen.
 */
export class DraftWriter {
  #stored: Stored | undefined;
  #written: string | undefined;
  #open: { readonly content: string; readonly key: string } | undefined;
  #issue: { readonly of: string; readonly key: string } | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #request: Fetcher;

  constructor(request: Fetcher, stored: Stored | undefined) {
    this.#request = request;
    this.#stored = stored;
  }

  get stored(): Stored | undefined {
    return this.#stored;
  }

  /** What stands on the server, if this page wrote it. */
  isWritten(body: CreateInvoice): boolean {
    return this.#written === JSON.stringify(body);
  }

  /** The next change is made from this version: the person has seen it. */
  adopt(stored: Stored): void {
    this.#stored = stored;
  }

  /** Keeps the content as a draft. @throws the problem of the API */
  save(body: CreateInvoice): Promise<Stored> {
    return this.#next(() => this.#saveNow(body));
  }

  /**
   * Issues the content, always by way of its draft: what is sealed is what was shown, or nothing is. After a lost answer
   * the same attempt is repeated; had it worked, a draft that was changed meanwhile can no longer be written.
   * @throws the problem of the API
   */
  issue(body: CreateInvoice): Promise<Invoice> {
    return this.#next(async () => {
      const stored = this.isWritten(body) && this.#stored ? this.#stored : await this.#saveNow(body);
      const of = `${stored.id} ${stored.version}`;
      if (this.#issue?.of !== of) this.#issue = { of, key: newIdempotencyKey() };
      return answerOf(
        await this.#request.POST('/v1/invoices/{id}/issuance', {
          params: {
            path: { id: stored.id },
            query: { version: stored.version },
            header: { 'Idempotency-Key': this.#issue.key },
          },
        }),
      );
    });
  }

  async #saveNow(body: CreateInvoice): Promise<Stored> {
    if (!this.#stored) {
      const { id, version } = await this.#create({ ...body, draft: true });
      this.#stored = { id, version };
      // After a lost answer the server may hold what stood here before.
      if (this.#written === JSON.stringify(body)) return this.#stored;
    }
    const { id, version } = this.#stored;
    const saved = answerOf(
      await this.#request.PUT('/v1/invoices/{id}', { params: { path: { id } }, body: { ...body, version } }),
    );
    this.#stored = { id: saved.id, version: saved.version };
    this.#written = JSON.stringify(body);
    return this.#stored;
  }

  async #create(body: CreateInvoice): Promise<Invoice> {
    const open = (this.#open ??= { content: JSON.stringify(body), key: newIdempotencyKey() });
    const sent = bodyOf(open.content);
    const header = { 'Idempotency-Key': open.key };
    const { data, error, response } = await this.#request.POST('/v1/invoices', { params: { header }, body: sent });
    // An answer of the API, good or bad, ends the attempt; only silence keeps it open.
    if (data !== undefined || response.status < 500) this.#open = undefined;
    if (data === undefined) throw error;
    const { draft: _draft, ...content } = sent;
    this.#written = JSON.stringify(content);
    return data;
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(work, work);
    this.#queue = run.catch(() => {});
    return run;
  }
}

/** The body, or the problem thrown for whoever shows it. */
function answerOf<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw error;
  return data;
}

/** A content this class wrote itself a moment ago. */
function bodyOf(content: string): CreateInvoice {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return JSON.parse(content) as CreateInvoice;
}
