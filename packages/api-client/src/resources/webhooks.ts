import { KitaList, oneList } from '../list.ts';
import { bodyOf, done, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  CreateWebhookEndpoint,
  CreateWebhookReplay,
  KeyedOptions,
  ListWebhookDeliveries,
  NewWebhookEndpoint,
  NewWebhookSecret,
  RequestOptions,
  UpdateWebhookEndpoint,
  WebhookDelivery,
  WebhookDeliverySummary,
  WebhookEndpoint,
  WebhookReplay,
} from '../types.ts';

/** Addresses that are told what happens. What they receive is checked with `verifyWebhook`. */
export class Webhooks {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  list(options?: RequestOptions): KitaList<WebhookEndpoint> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/webhook-endpoints', plain(options))));
  }

  /** The only moment the secret is shown. Not repeated after a lost answer: look at the list first. */
  create(body: CreateWebhookEndpoint, options?: RequestOptions): Promise<NewWebhookEndpoint> {
    return bodyOf(this.#connection.api.POST('/v1/webhook-endpoints', { body, ...plain(options) }));
  }

  /** Test mode: an endpoint whose receiver is the sandbox; `receiver_url` shows what came. */
  createTest(options?: RequestOptions): Promise<NewWebhookEndpoint> {
    return bodyOf(this.#connection.api.POST('/v1/webhook-endpoints/test', plain(options)));
  }

  get(id: string, options?: RequestOptions): Promise<WebhookEndpoint> {
    const params = { path: { id } };
    return bodyOf(this.#connection.api.GET('/v1/webhook-endpoints/{id}', { params, ...plain(options) }));
  }

  update(id: string, body: UpdateWebhookEndpoint, options?: RequestOptions): Promise<WebhookEndpoint> {
    const params = { path: { id } };
    return bodyOf(this.#connection.api.PATCH('/v1/webhook-endpoints/{id}', { body, params, ...plain(options) }));
  }

  /** It gets nothing more. */
  async remove(id: string, options?: RequestOptions): Promise<void> {
    const params = { path: { id } };
    await done(this.#connection.api.DELETE('/v1/webhook-endpoints/{id}', { params, ...plain(options) }));
  }

  /** A new secret; for 24 hours the one before it signs too. */
  rotateSecret(id: string, options?: RequestOptions): Promise<NewWebhookSecret> {
    const params = { path: { id } };
    return bodyOf(this.#connection.api.POST('/v1/webhook-endpoints/{id}/secrets', { params, ...plain(options) }));
  }

  sendTest(id: string, options?: KeyedOptions): Promise<WebhookDeliverySummary> {
    const header = keyOf(options);
    const params = { path: { id }, header };
    return bodyOf(
      this.#connection.api.POST('/v1/webhook-endpoints/{id}/test-events', { params, ...plain(options) }),
      header,
    );
  }

  /** Newest first. */
  deliveries(
    id: string,
    filters: ListWebhookDeliveries = {},
    options?: RequestOptions,
  ): KitaList<WebhookDeliverySummary> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/webhook-endpoints/{id}/deliveries', {
          params: { path: { id }, query: { ...filters, cursor } },
          ...plain(options),
        }),
      ),
    );
  }

  /** With its body and every attempt. */
  delivery(id: string, options?: RequestOptions): Promise<WebhookDelivery> {
    const params = { path: { id } };
    return bodyOf(this.#connection.api.GET('/v1/webhook-deliveries/{id}', { params, ...plain(options) }));
  }

  /** At once, with the same `webhook-id`. */
  resend(id: string, options?: KeyedOptions): Promise<WebhookDeliverySummary> {
    const header = keyOf(options);
    const params = { path: { id }, header };
    return bodyOf(
      this.#connection.api.POST('/v1/webhook-deliveries/{id}/attempts', { params, ...plain(options) }),
      header,
    );
  }

  /** Events of a stretch of time again; what was delivered stays delivered unless `scope` is `all`. */
  replay(id: string, body: CreateWebhookReplay, options?: KeyedOptions): Promise<WebhookReplay> {
    const header = keyOf(options);
    const params = { path: { id }, header };
    return bodyOf(
      this.#connection.api.POST('/v1/webhook-endpoints/{id}/replays', { body, params, ...plain(options) }),
      header,
    );
  }

  getReplay(id: string, options?: RequestOptions): Promise<WebhookReplay> {
    const params = { path: { id } };
    return bodyOf(this.#connection.api.GET('/v1/webhook-replays/{id}', { params, ...plain(options) }));
  }
}
