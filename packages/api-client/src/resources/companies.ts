import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, bytesOf, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  CloseTenant,
  CreateTenant,
  DemoContent,
  KeyedOptions,
  PdfPreview,
  RequestOptions,
  SuspendTenant,
  Tenant,
  TenantAttention,
  TenantPair,
  UpdateTenant,
} from '../types.ts';

/** Taxpayers that issue documents, each in live and in test mode. */
export class Companies {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Makes the company in both modes; for a signed-in person. */
  create(body: CreateTenant, options?: KeyedOptions): Promise<TenantPair> {
    const header = keyOf(options);
    return bodyOf(this.#connection.api.POST('/v1/tenants', { body, params: { header }, ...plain(options) }), header);
  }

  /** Every company and mode the signed-in person may act in. */
  list(options?: RequestOptions): KitaList<Tenant> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/tenants', plain(options))));
  }

  /** What waits in each of them: documents in review, rejected, unfinished, and the end of the certificate. */
  attention(options?: RequestOptions): KitaList<TenantAttention> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/tenants/attention', plain(options))));
  }

  /** The company of the key, or the one named by `tenant`. */
  current(options?: RequestOptions): Promise<Tenant> {
    return bodyOf(this.#connection.api.GET('/v1/tenant', plain(options)));
  }

  update(body: UpdateTenant, options?: RequestOptions): Promise<Tenant> {
    return bodyOf(this.#connection.api.PATCH('/v1/tenant', { body, ...plain(options) }));
  }

  /** What demo content the test company has, and how far a load or removal is. */
  demoContent(options?: RequestOptions): Promise<DemoContent> {
    return bodyOf(this.#connection.api.GET('/v1/tenant/demo-content', plain(options)));
  }

  /** Fills a test company with customers, products and stamped invoices, in the background. */
  loadDemoContent(options?: RequestOptions): Promise<DemoContent> {
    return bodyOf(this.#connection.api.POST('/v1/tenant/demo-content', plain(options)));
  }

  /** Takes away exactly what was loaded. */
  removeDemoContent(options?: RequestOptions): Promise<DemoContent> {
    return bodyOf(this.#connection.api.DELETE('/v1/tenant/demo-content', plain(options)));
  }

  /** A sample invoice as PDF with the look to try; nothing is stored. */
  previewPdf(body: PdfPreview, options?: RequestOptions): Promise<Uint8Array> {
    return bytesOf(
      this.#connection.api.POST('/v1/tenant/pdf-preview', { body, parseAs: 'arrayBuffer', ...plain(options) }),
    );
  }

  /** As it was stored: PNG or JPEG. */
  logo(options?: RequestOptions): Promise<Uint8Array> {
    return bytesOf(this.#connection.api.GET('/v1/tenant/logo', { parseAs: 'arrayBuffer', ...plain(options) }));
  }

  /** PNG or JPEG in base64, printed on PDFs from now on. */
  saveLogo(image: string, options?: RequestOptions): Promise<Tenant> {
    return bodyOf(this.#connection.api.PUT('/v1/tenant/logo', { body: { image }, ...plain(options) }));
  }

  removeLogo(options?: RequestOptions): Promise<Tenant> {
    return bodyOf(this.#connection.api.DELETE('/v1/tenant/logo', plain(options)));
  }

  /** Both modes only read from now on. */
  suspend(body: SuspendTenant, options?: KeyedOptions): Promise<Tenant> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/tenant/suspension', { body, params: { header }, ...plain(options) }),
      header,
    );
  }

  resume(options?: RequestOptions): Promise<Tenant> {
    return bodyOf(this.#connection.api.DELETE('/v1/tenant/suspension', plain(options)));
  }

  /** Keys and everybody's access but the owners' end; documents stay. */
  close(body: CloseTenant, options?: KeyedOptions): Promise<Tenant> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/tenant/closure', { body, params: { header }, ...plain(options) }),
      header,
    );
  }

  /** Within 30 days. */
  reopen(options?: RequestOptions): Promise<Tenant> {
    return bodyOf(this.#connection.api.DELETE('/v1/tenant/closure', plain(options)));
  }
}
