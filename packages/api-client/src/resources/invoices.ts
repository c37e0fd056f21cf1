import { InvoiceNotStamped } from '../errors.ts';
import { KitaList } from '../list.ts';
import { bodyOf, bytesOf, done, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  CreateInvoice,
  EmailInvoice,
  WhatsAppInvoice,
  Invoice,
  InvoicePreview,
  InvoiceRequest,
  InvoiceSummary,
  InvoiceTimeline,
  InvoicesSummary,
  KeyedOptions,
  ListInvoices,
  Message,
  PreviewInvoice,
  ReplaceInvoice,
  RequestOptions,
  SummarizeInvoices,
} from '../types.ts';

const LOOK_FIRST_MS = 500;
const LOOK_MAX_MS = 10_000;
const STAMP_WAIT_MS = 120_000;

export interface WaitOptions extends RequestOptions {
  /** Pauses between looks, all together; two minutes when left out. */
  readonly timeoutMs?: number;
}

export interface IssueOptions extends KeyedOptions {
  /** `version` you read: what is issued is what you saw, or nothing is. */
  readonly version?: number;
}

/** Fiscal documents (CFDI). */
export class Invoices {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Issues an invoice, or keeps a draft. The answer may still be pending (`sealed`, `sending`, `unknown`): then use
   * `waitUntilStamped`, never `create` again.
   */
  create(body: CreateInvoice, options?: KeyedOptions): Promise<Invoice> {
    const header = keyOf(options);
    return bodyOf(this.#connection.api.POST('/v1/invoices', { body, params: { header }, ...plain(options) }), header);
  }

  /** The computed document and every rule checked, without side effects. */
  preview(body: PreviewInvoice, options?: RequestOptions): Promise<InvoicePreview> {
    return bodyOf(this.#connection.api.POST('/v1/invoices/preview', { body, ...plain(options) }));
  }

  get(id: string, options?: RequestOptions): Promise<Invoice> {
    return bodyOf(this.#connection.api.GET('/v1/invoices/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  /** Newest first unless `sort` says otherwise; several states with commas between them. */
  list(filters: ListInvoices = {}, options?: RequestOptions): KitaList<InvoiceSummary> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/invoices', { params: { query: { ...filters, cursor } }, ...plain(options) }),
      ),
    );
  }

  /** What happened to it, oldest first, and what happens next. */
  timeline(id: string, options?: RequestOptions): Promise<InvoiceTimeline> {
    return bodyOf(
      this.#connection.api.GET('/v1/invoices/{id}/timeline', { params: { path: { id } }, ...plain(options) }),
    );
  }

  /** The body it was made from: to edit a draft, or to make another like it. */
  request(id: string, options?: RequestOptions): Promise<InvoiceRequest> {
    return bodyOf(
      this.#connection.api.GET('/v1/invoices/{id}/request', { params: { path: { id } }, ...plain(options) }),
    );
  }

  /** How many the filters leave, and their sums by currency. */
  summary(filters: SummarizeInvoices = {}, options?: RequestOptions): Promise<InvoicesSummary> {
    return bodyOf(this.#connection.api.GET('/v1/invoices/summary', { params: { query: filters }, ...plain(options) }));
  }

  /** Replaces a draft or a rejected invoice, whole. With `version`, only if it is still the present one. */
  replace(id: string, body: ReplaceInvoice, options?: RequestOptions): Promise<Invoice> {
    return bodyOf(this.#connection.api.PUT('/v1/invoices/{id}', { body, params: { path: { id } }, ...plain(options) }));
  }

  /** Removes a draft that never had a folio. */
  deleteDraft(id: string, options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/invoices/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  /** Issues a draft, or a rejected invoice again with the same folio. */
  issue(id: string, options?: IssueOptions): Promise<Invoice> {
    const header = keyOf(options);
    const query = { version: options?.version };
    return bodyOf(
      this.#connection.api.POST('/v1/invoices/{id}/issuance', {
        params: { path: { id }, header, query },
        ...plain(options),
      }),
      header,
    );
  }

  /**
   * Looks until the invoice has its stamp, with growing pauses.
   * @throws InvoiceNotStamped when it is a draft, was rejected, or the pauses add up to `timeoutMs`
   */
  async waitUntilStamped(id: string, { timeoutMs = STAMP_WAIT_MS, ...options }: WaitOptions = {}): Promise<Invoice> {
    const signal = options.signal ?? new AbortController().signal;
    let waitedMs = 0;
    for (let pause = LOOK_FIRST_MS; ; pause = Math.min(pause * 1.5, LOOK_MAX_MS)) {
      const invoice = await this.get(id, options);
      if (invoice.uuid !== null) return invoice;
      if (invoice.state === 'draft' || invoice.state === 'rejected')
        throw new InvoiceNotStamped(invoice.state, invoice);
      if (waitedMs >= timeoutMs) throw new InvoiceNotStamped('pending', invoice);
      const next = Math.min(pause, timeoutMs - waitedMs);
      waitedMs += next;
      await this.#connection.wait(next, signal);
    }
  }

  /** The stamped XML, byte for byte. */
  xml(id: string, options?: RequestOptions): Promise<Uint8Array> {
    return bytesOf(
      this.#connection.api.GET('/v1/invoices/{id}/xml', {
        params: { path: { id } },
        parseAs: 'arrayBuffer',
        ...plain(options),
      }),
    );
  }

  pdf(id: string, options?: RequestOptions): Promise<Uint8Array> {
    return bytesOf(
      this.#connection.api.GET('/v1/invoices/{id}/pdf', {
        params: { path: { id } },
        parseAs: 'arrayBuffer',
        ...plain(options),
      }),
    );
  }

  /** By e-mail, XML and PDF, to the customer or to the addresses given; one message each. */
  async email(id: string, body: EmailInvoice = {}, options?: KeyedOptions): Promise<Message[]> {
    const header = keyOf(options);
    const { data } = await bodyOf(
      this.#connection.api.POST('/v1/invoices/{id}/emails', {
        body,
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
    return data;
  }

  /** By WhatsApp, the PDF, to the customer who agreed to it. */
  whatsApp(id: string, body: WhatsAppInvoice = {}, options?: KeyedOptions): Promise<Message> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/invoices/{id}/whatsapp-messages', {
        body,
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  /** XML and PDF together. */
  zip(id: string, options?: RequestOptions): Promise<Uint8Array> {
    return bytesOf(
      this.#connection.api.GET('/v1/invoices/{id}/zip', {
        params: { path: { id } },
        parseAs: 'arrayBuffer',
        ...plain(options),
      }),
    );
  }
}
