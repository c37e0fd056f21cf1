import { Accounts } from './resources/accounts.ts';
import { ApiKeys } from './resources/api-keys.ts';
import { AuditLog } from './resources/audit-log.ts';
import { Catalogs } from './resources/catalogs.ts';
import { Certificates } from './resources/certificates.ts';
import { Companies } from './resources/companies.ts';
import { Customers } from './resources/customers.ts';
import { DashboardResource } from './resources/dashboard.ts';
import { EmailLinks } from './resources/email-links.ts';
import { Events } from './resources/events.ts';
import { Identities } from './resources/identities.ts';
import { Exports } from './resources/exports.ts';
import { Invoices } from './resources/invoices.ts';
import { Legal } from './resources/legal.ts';
import { Messages } from './resources/messages.ts';
import { Notifications } from './resources/notifications.ts';
import { Operator } from './resources/operator.ts';
import { PacAccountResource } from './resources/pac-account.ts';
import { People } from './resources/people.ts';
import { Products } from './resources/products.ts';
import { SavedViews } from './resources/saved-views.ts';
import { Search } from './resources/search.ts';
import { SeriesResource } from './resources/series.ts';
import { Suggestions } from './resources/suggestions.ts';
import { TwoFactorResource } from './resources/two-factor.ts';
import { Webhooks } from './resources/webhooks.ts';
import { openConnection } from './transport/connection.ts';
import { RETRIES_DEFAULT } from './transport/retry-policy.ts';
import { waitMs } from './transport/retrying-fetch.ts';
import type { Fetch, Pacing } from './transport/retrying-fetch.ts';

export interface KitaOptions {
  /** Key of a company and mode: kt_test_… or kt_live_…. Never give a browser one. */
  readonly apiKey?: string;
  /** Short-lived token of a signed-in person, instead of a key. In a browser leave both out: the session's cookie counts. */
  readonly accessToken?: string;
  /** Company in which a signed-in person acts (ten_…). */
  readonly tenant?: string;
  /** Address of the server. The page's own in a browser, else http://127.0.0.1:8787, where `pnpm start` listens. */
  readonly baseUrl?: string;
  /** Language of problem texts. Spanish when left out. */
  readonly language?: 'es' | 'en';
  /** Repetitions after errors; 4 when left out. */
  readonly retries?: number;
  /** Longest time one attempt may take; 40 seconds when left out. */
  readonly timeoutMs?: number;
  /** In place of the platform's own. */
  readonly fetch?: Fetch;
}

/** The API, by resource. */
export interface Kita {
  readonly accounts: Accounts;
  readonly apiKeys: ApiKeys;
  readonly auditLog: AuditLog;
  readonly messages: Messages;
  readonly notifications: Notifications;
  readonly catalogs: Catalogs;
  readonly certificates: Certificates;
  readonly companies: Companies;
  readonly customers: Customers;
  readonly dashboard: DashboardResource;
  readonly emailLinks: EmailLinks;
  readonly events: Events;
  readonly identities: Identities;
  readonly exports: Exports;
  readonly invoices: Invoices;
  readonly legal: Legal;
  readonly operator: Operator;
  readonly pacAccount: PacAccountResource;
  readonly people: People;
  readonly products: Products;
  readonly savedViews: SavedViews;
  readonly search: Search;
  readonly series: SeriesResource;
  readonly suggestions: Suggestions;
  readonly twoFactor: TwoFactorResource;
  readonly webhooks: Webhooks;
}

/** Above the server's own limit of 30 seconds, so that its answer is seen. */
const TIMEOUT_MS = 40_000;
const LOCAL = 'http://127.0.0.1:8787';

/** A client of the API. @throws TypeError when the options contradict themselves */
export function createKita(options: KitaOptions = {}): Kita {
  return createPacedKita(options, { wait: waitMs, random: Math.random });
}

/** The client with its own way to wait: tests of time take none. */
export function createPacedKita(options: KitaOptions, pace: Pick<Pacing, 'wait' | 'random'>): Kita {
  const connection = openConnection({
    baseUrl: options.baseUrl ?? ownOrigin() ?? LOCAL,
    fetch: options.fetch ?? ((request) => fetch(request)),
    headers: headersOf(options),
    retries: options.retries ?? RETRIES_DEFAULT,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    ...pace,
  });
  return {
    accounts: new Accounts(connection),
    apiKeys: new ApiKeys(connection),
    auditLog: new AuditLog(connection),
    messages: new Messages(connection),
    notifications: new Notifications(connection),
    catalogs: new Catalogs(connection),
    certificates: new Certificates(connection),
    companies: new Companies(connection),
    customers: new Customers(connection),
    dashboard: new DashboardResource(connection),
    emailLinks: new EmailLinks(connection),
    events: new Events(connection),
    identities: new Identities(connection),
    exports: new Exports(connection),
    invoices: new Invoices(connection),
    legal: new Legal(connection),
    operator: new Operator(connection),
    pacAccount: new PacAccountResource(connection),
    people: new People(connection),
    products: new Products(connection),
    savedViews: new SavedViews(connection),
    search: new Search(connection),
    series: new SeriesResource(connection),
    suggestions: new Suggestions(connection),
    twoFactor: new TwoFactorResource(connection),
    webhooks: new Webhooks(connection),
  };
}

function headersOf({ apiKey, accessToken, tenant, language }: KitaOptions): Record<string, string> {
  if (apiKey !== undefined && !/^kt_(?:test|live)_\S+$/.test(apiKey))
    throw new TypeError('apiKey must be a key of Kita: kt_test_… or kt_live_…');
  if (apiKey !== undefined && accessToken !== undefined) throw new TypeError('give apiKey or accessToken, not both');
  const credential = apiKey ?? accessToken;
  return {
    ...(credential !== undefined && { authorization: `Bearer ${credential}` }),
    ...(tenant !== undefined && { 'kita-tenant': tenant }),
    'accept-language': language ?? 'es',
  };
}

/** The address of the page, in a browser. */
function ownOrigin(): string | undefined {
  const { location }: { readonly location?: { readonly origin?: unknown } } & object = globalThis;
  const origin = location?.origin;
  return typeof origin === 'string' && origin.startsWith('http') ? origin : undefined;
}
