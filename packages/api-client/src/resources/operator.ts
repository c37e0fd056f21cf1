import { KitaList, oneList } from '../list.ts';
import { bodyOf, done, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  AnswerArcoRequest,
  CreateImpersonation,
  DeadLetter,
  DeadLetterDecision,
  Impersonation,
  KeyedOptions,
  ListOperatorTenants,
  ListOperatorUsers,
  OperatorArcoRequest,
  OperatorFlag,
  OperatorOverview,
  OperatorQueue,
  OperatorTenant,
  OperatorTenantDetail,
  OperatorUser,
  OperatorUserDetail,
  OperatorWebhookEndpoint,
  RequestOptions,
  SetOperatorFlag,
  StuckInvoice,
} from '../types.ts';

/** The console of whoever runs the installation: works with the cookie of an operator's session and nothing else. */
export class Operator {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What waits, in numbers. */
  overview(options?: RequestOptions): Promise<OperatorOverview> {
    return bodyOf(this.#connection.api.GET('/v1/operator/overview', plain(options)));
  }

  queues(options?: RequestOptions): KitaList<OperatorQueue> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/operator/queues', plain(options))));
  }

  deadLetters(query: { job?: string } = {}, options?: RequestOptions): KitaList<DeadLetter> {
    return oneList(() =>
      bodyOf(this.#connection.api.GET('/v1/operator/dead-letters', { params: { query }, ...plain(options) })),
    );
  }

  retryDeadLetter(id: string, options?: KeyedOptions): Promise<DeadLetterDecision> {
    const header = keyOf(options);
    const params = { path: { id }, header };
    return bodyOf(
      this.#connection.api.POST('/v1/operator/dead-letters/{id}/retry', { params, ...plain(options) }),
      header,
    );
  }

  /** For good. */
  discardDeadLetter(id: string, reason: string, options?: KeyedOptions): Promise<DeadLetterDecision> {
    const header = keyOf(options);
    const params = { path: { id }, header };
    const request = { params, body: { reason }, ...plain(options) };
    return bodyOf(this.#connection.api.POST('/v1/operator/dead-letters/{id}/discard', request), header);
  }

  stuckInvoices(options?: RequestOptions): KitaList<StuckInvoice> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/operator/stuck-invoices', plain(options))));
  }

  /** Webhook endpoints that fail, were switched off or are late. */
  webhookEndpoints(options?: RequestOptions): KitaList<OperatorWebhookEndpoint> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/operator/webhook-endpoints', plain(options))));
  }

  tenants(query: ListOperatorTenants = {}, options?: RequestOptions): KitaList<OperatorTenant> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/operator/tenants', {
          params: { query: { ...query, cursor } },
          ...plain(options),
        }),
      ),
    );
  }

  tenant(id: string, options?: RequestOptions): Promise<OperatorTenantDetail> {
    return bodyOf(
      this.#connection.api.GET('/v1/operator/tenants/{id}', { params: { path: { id } }, ...plain(options) }),
    );
  }

  suspendTenant(id: string, reason: string, options?: KeyedOptions): Promise<OperatorTenantDetail> {
    const header = keyOf(options);
    const request = { params: { path: { id }, header }, body: { reason }, ...plain(options) };
    return bodyOf(this.#connection.api.POST('/v1/operator/tenants/{id}/suspension', request), header);
  }

  liftSuspension(id: string, options?: RequestOptions): Promise<OperatorTenantDetail> {
    return bodyOf(
      this.#connection.api.DELETE('/v1/operator/tenants/{id}/suspension', {
        params: { path: { id } },
        ...plain(options),
      }),
    );
  }

  users(query: ListOperatorUsers = {}, options?: RequestOptions): KitaList<OperatorUser> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/operator/users', { params: { query: { ...query, cursor } }, ...plain(options) }),
      ),
    );
  }

  user(id: string, options?: RequestOptions): Promise<OperatorUserDetail> {
    return bodyOf(this.#connection.api.GET('/v1/operator/users/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  endSessions(id: string, options?: RequestOptions): Promise<OperatorUserDetail> {
    return bodyOf(
      this.#connection.api.DELETE('/v1/operator/users/{id}/sessions', { params: { path: { id } }, ...plain(options) }),
    );
  }

  unlock(id: string, options?: RequestOptions): Promise<OperatorUserDetail> {
    return bodyOf(
      this.#connection.api.DELETE('/v1/operator/users/{id}/lock', { params: { path: { id } }, ...plain(options) }),
    );
  }

  flags(options?: RequestOptions): KitaList<OperatorFlag> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/operator/flags', plain(options))));
  }

  async setFlag(name: string, body: SetOperatorFlag, options?: RequestOptions): Promise<readonly OperatorFlag[]> {
    const request = { params: { path: { name } }, body, ...plain(options) };
    return (await bodyOf(this.#connection.api.PUT('/v1/operator/flags/{name}', request))).data;
  }

  impersonations(options?: RequestOptions): KitaList<Impersonation> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/operator/impersonations', plain(options))));
  }

  /** For 30 minutes the session reads that company and does nothing else. */
  impersonate(body: CreateImpersonation, options?: RequestOptions): Promise<Impersonation> {
    return bodyOf(this.#connection.api.POST('/v1/operator/impersonations', { body, ...plain(options) }));
  }

  endImpersonation(options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/user/impersonation', plain(options)));
  }

  arcoRequests(query: { state?: 'open' | 'answered' } = {}, options?: RequestOptions): KitaList<OperatorArcoRequest> {
    return oneList(() =>
      bodyOf(this.#connection.api.GET('/v1/operator/arco-requests', { params: { query }, ...plain(options) })),
    );
  }

  answerArco(id: string, body: AnswerArcoRequest, options?: KeyedOptions): Promise<OperatorArcoRequest> {
    const header = keyOf(options);
    const request = { params: { path: { id }, header }, body, ...plain(options) };
    return bodyOf(this.#connection.api.POST('/v1/operator/arco-requests/{id}/answer', request), header);
  }
}
