import { adminQuery } from '@kita/testing';
import { z } from 'zod';

import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { decodeId, encodeId, newUuid } from '../../src/platform/ids/index.ts';
import { newColleague } from '../../src/test-support/colleague.ts';
import { expectStatus, invoiceBody } from '../../src/test-support/company.ts';
import type { Company, Method } from '../../src/test-support/company.ts';

/** Things with an id of their own. */
export const KINDS = [
  'api_key',
  'arco_request',
  'certificate',
  'customer',
  'event',
  'identity',
  'export',
  'invitation',
  'invoice',
  'member',
  'pac_account',
  'product',
  'role',
  'saved_view',
  'series',
  'session',
  'suppression',
  'transfer',
  'webhook_delivery',
  'webhook_endpoint',
  'webhook_replay',
] as const;
export type Kind = (typeof KINDS)[number];

/** Sessions, identities and requests about own data are the person's; the rest is the company's, in live and in test mode alike. */
export const SHARED = ['session', 'identity', 'arco_request', 'member', 'role', 'invitation', 'transfer'] as const;
export type Shared = (typeof SHARED)[number];

export function isShared(kind: Kind): kind is Shared {
  return (SHARED as readonly Kind[]).includes(kind);
}

export interface Populated {
  readonly company: Company;
  /** One of each kind in the test company. */
  readonly test: Readonly<Record<Kind, string>>;
  /** One of each kind in the same company's live twin, but of those that count for both. */
  readonly live: Readonly<Record<Exclude<Kind, Shared>, string>>;
}

const one = z.looseObject({ id: z.string() });
const list = z.looseObject({ data: z.array(one) });

async function proposeTransfer(api: ApiHarness, company: Company): Promise<string> {
  const { userId } = await newColleague(api, company, 'ADMIN');
  return one.parse((await company.session('POST', '/v1/ownership-transfers', { member: userId })).json()).id;
}

const INVITATION = { email: 'invitada@ejemplo.test', role: 'STAFF' };
const ARCO = { kind: 'rectification', details: 'Mi nombre está mal escrito.' };
const ROLE = { name: 'Caja', permissions: ['customers:read'] };

/** A company with one of everything, in test and in live. */
export async function populatedCompany(api: ApiHarness): Promise<Populated> {
  const company = await api.company();
  const live = await populate(api, company, company.liveTenant);
  const sessions = list.parse((await company.session('GET', '/v1/sessions')).json());
  return {
    company,
    live,
    test: {
      ...(await populate(api, company, company.testTenant)),
      session: sessions.data[0]?.id ?? '',
      identity: await linkedIdentity(api, company),
      arco_request: one.parse((await company.session('POST', '/v1/user/arco-requests', ARCO)).json()).id,
      member: list.parse((await company.session('GET', '/v1/members')).json()).data[0]?.id ?? '',
      role: one.parse((await company.session('POST', '/v1/roles', ROLE)).json()).id,
      invitation: one.parse((await company.session('POST', '/v1/invitations', INVITATION)).json()).id,
      transfer: await proposeTransfer(api, company),
    },
  };
}

/** An account of an identity provider, linked as a visit to it would. */
async function linkedIdentity(api: ApiHarness, { email }: Company): Promise<string> {
  const id = newUuid();
  await adminQuery(
    api.database.adminUrl,
    `insert into app.user_identities (id, user_id, issuer, subject, email)
     select '${id}', u.id, 'https://accounts.google.com', '${id}', u.email from app.users u where u.email = '${email}'`,
  );
  return encodeId('idn', id);
}

async function populate(api: ApiHarness, company: Company, tenant: string): Promise<Populated['live']> {
  const headers = { 'kita-tenant': tenant };
  const call = async (method: Method, url: string, body?: object) =>
    (await company.session(method, url, body, headers)).json<unknown>();
  const made = async (url: string, body: object): Promise<string> =>
    one.parse(expectStatus(await company.session('POST', url, body, headers), 201).json()).id;
  const certificate = await made('/v1/certificates', await mintCsd(api));
  const customer = await made('/v1/customers', {
    rfc: 'URE180429TM6',
    legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    regimen_fiscal: '601',
    postal_code: '86991',
    uso_cfdi: 'G03',
  });
  const product = await made('/v1/products', {
    description: 'Café de olla',
    clave_prod_serv: '50201706',
    clave_unidad: 'KGM',
    unit_price: '180.00',
    taxes: ['iva_0'],
  });
  const pacAccount = await call('PUT', '/v1/pac-account', {
    provider: 'sw-sapien',
    environment: tenant === company.liveTenant ? 'production' : 'test',
    credentials: { token: 'de otra empresa' },
  });
  const endpoint = await made('/v1/webhook-endpoints', { url: 'https://kita.example.com/hooks', events: ['series.*'] });
  const accepted = async (url: string, body?: object): Promise<string> =>
    one.parse(expectStatus(await company.session('POST', url, body, headers), 202).json()).id;
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  return {
    webhook_endpoint: endpoint,
    webhook_delivery: await accepted(`/v1/webhook-endpoints/${endpoint}/test-events`),
    webhook_replay: await accepted(`/v1/webhook-endpoints/${endpoint}/replays`, { from: yesterday }),
    api_key: await made('/v1/api-keys', { name: 'de la caja' }),
    certificate,
    pac_account: one.parse(pacAccount).id,
    customer,
    product,
    series: await made('/v1/series', { code: 'B', type: 'I' }),
    invoice: await made('/v1/invoices', invoiceBody({ draft: true })),
    suppression: await suppress(api, tenant),
    export: await made('/v1/exports', { kind: 'product_list' }),
    saved_view: await made('/v1/saved-views', { list: 'invoices', name: 'Mía', query: 'state=draft' }),
    event: list.parse(await call('GET', '/v1/events')).data[0]?.id ?? '',
  };
}

/** An address that bounced, as the report of a provider leaves it. */
async function suppress(api: ApiHarness, tenant: string): Promise<string> {
  const id = newUuid();
  await adminQuery(
    api.database.adminUrl,
    `insert into app.suppressions (tenant_id, id, channel, address, reason)
     values ('${decodeId('ten', tenant)}', '${id}', 'email', 'nadie@ejemplo.test', 'hard_bounce')`,
  );
  return encodeId('sup', id);
}

/** Files of a CSD from the sandbox authority, as an upload takes them. */
export async function mintCsd(api: ApiHarness, changes: object = {}): Promise<Record<string, string>> {
  const response = await fetch(`${api.sandboxUrl}/sandbox/csds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rfc: 'EKU9003173C9', name: 'ESCUELA KEMPER URGATE', ...changes }),
  });
  const minted = z.object({ certificate: z.string(), private_key: z.string(), password: z.string() });
  return minted.parse(await response.json());
}

/** Everything that can be read of a company, to compare before and after. */
export async function everythingOf({ company }: Populated): Promise<Record<string, unknown>> {
  const everything: Record<string, unknown> = {};
  for (const tenant of [company.testTenant, company.liveTenant]) {
    for (const noun of [
      'api-keys',
      'certificates',
      'customers',
      'products',
      'series',
      'invoices',
      'events',
      'pac-accounts',
      'exports',
      'saved-views',
      'sessions',
      'suppressions',
      'user/arco-requests',
      'members',
      'roles',
      'invitations',
      'ownership-transfers',
      'webhook-endpoints',
    ]) {
      const { statusCode, body } = await company.session('GET', `/v1/${noun}`, undefined, { 'kita-tenant': tenant });
      everything[`${tenant} ${noun}`] = [statusCode, withoutUse(body)];
    }
  }
  return everything;
}

/** When a key or session was last used is the one thing that reading changes. */
function withoutUse(body: string): string {
  return body.replaceAll(/"last_(?:used|seen)_at":(?:null|"[^"]*")/g, '"used"');
}
