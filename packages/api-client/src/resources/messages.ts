import { KitaList } from '../list.ts';
import { bodyOf, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  KeyedOptions,
  ListMessages,
  ListSuppressions,
  MailSettings,
  Message,
  NotificationTemplate,
  NotificationTemplateName,
  NotificationTemplateSummary,
  ReplaceMailSettings,
  ReplaceWhatsAppSettings,
  RequestOptions,
  Suppression,
  WhatsAppSettings,
  WhatsAppTemplate,
} from '../types.ts';

/** What was sent to people, to whom nothing is sent, and how it looks. */
export class Messages {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Newest first. */
  list(filters: ListMessages = {}, options?: RequestOptions): KitaList<Message> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/messages', { params: { query: { ...filters, cursor } }, ...plain(options) }),
      ),
    );
  }

  /** Addresses nothing is sent to, newest first. */
  suppressions(filters: ListSuppressions = {}, options?: RequestOptions): KitaList<Suppression> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/suppressions', { params: { query: { ...filters, cursor } }, ...plain(options) }),
      ),
    );
  }

  /** Lets mail go to an address again, for a reason that is kept. */
  removeSuppression(id: string, reason: string, options?: KeyedOptions): Promise<Suppression> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/suppressions/{id}/removal', {
        body: { reason },
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  settings(options?: RequestOptions): Promise<MailSettings> {
    return bodyOf(this.#connection.api.GET('/v1/mail-settings', plain(options)));
  }

  replaceSettings(body: ReplaceMailSettings, options?: RequestOptions): Promise<MailSettings> {
    return bodyOf(this.#connection.api.PUT('/v1/mail-settings', { body, ...plain(options) }));
  }

  /** Whether the company writes to its customers by WhatsApp. */
  whatsAppSettings(options?: RequestOptions): Promise<WhatsAppSettings> {
    return bodyOf(this.#connection.api.GET('/v1/whatsapp-settings', plain(options)));
  }

  replaceWhatsAppSettings(body: ReplaceWhatsAppSettings, options?: RequestOptions): Promise<WhatsAppSettings> {
    return bodyOf(this.#connection.api.PUT('/v1/whatsapp-settings', { body, ...plain(options) }));
  }

  /** Every WhatsApp message Kita sends, with example data. */
  async whatsAppTemplates(language: 'es' | 'en' = 'es', options?: RequestOptions): Promise<WhatsAppTemplate[]> {
    const { data } = await bodyOf(
      this.#connection.api.GET('/v1/whatsapp-templates', { params: { query: { language } }, ...plain(options) }),
    );
    return data;
  }

  /** Every mail Kita sends. */
  async templates(language: 'es' | 'en' = 'es', options?: RequestOptions): Promise<NotificationTemplateSummary[]> {
    const { data } = await bodyOf(
      this.#connection.api.GET('/v1/notification-templates', { params: { query: { language } }, ...plain(options) }),
    );
    return data;
  }

  /** One of them as it would look for this company. */
  preview(
    id: NotificationTemplateName,
    language: 'es' | 'en' = 'es',
    options?: RequestOptions,
  ): Promise<NotificationTemplate> {
    return bodyOf(
      this.#connection.api.GET('/v1/notification-templates/{id}', {
        params: { path: { id }, query: { language } },
        ...plain(options),
      }),
    );
  }
}
