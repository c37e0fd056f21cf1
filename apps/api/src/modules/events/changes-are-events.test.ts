import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { declaredEvents } from '../../platform/events/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
});
afterAll(() => api.close());

interface EventShown {
  readonly id: string;
  readonly livemode: boolean;
  readonly created_at: string;
  readonly type: string;
  readonly data: { readonly object: { readonly id: string; readonly version: number } };
}

async function shownOf(id: string, by = company): Promise<EventShown[]> {
  const response = await by.call('GET', `/v1/events?limit=100&object=${id}`);
  return expectStatus(response, 200).json<{ data: EventShown[] }>().data.reverse();
}

/** Types of the events about one object, oldest first. */
async function eventsOf(id: string, by = company): Promise<string[]> {
  return (await shownOf(id, by)).map(({ type }) => type);
}

async function versionsOf(id: string): Promise<number[]> {
  return (await shownOf(id)).map(({ data }) => data.object.version);
}

async function created(path: string, body: object): Promise<string> {
  return expectStatus(await company.call('POST', path, body), 201).json<{ id: string }>().id;
}

const CUSTOMER = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
};
const PRODUCT = { description: 'Café', clave_prod_serv: '50201706', clave_unidad: 'KGM', taxes: ['iva_0'] };

describe('every change is an event', () => {
  it.each([
    ['customers', 'customer', CUSTOMER, { email: 'compras@ejemplo.test' }],
    ['products', 'product', PRODUCT, { unit_price: '180.00' }],
  ])('of %s', async (path, noun, body, change) => {
    const id = await created(`/v1/${path}`, body);
    expectStatus(await company.call('PATCH', `/v1/${path}/${id}`, change), 200);
    expectStatus(await company.call('DELETE', `/v1/${path}/${id}`), 200);
    expect(await eventsOf(id)).toEqual([`${noun}.created`, `${noun}.updated`, `${noun}.archived`]);
    expect(await versionsOf(id)).toEqual([1, 2, 3]);
  });

  it('of drafts', async () => {
    const id = await created('/v1/invoices', invoiceBody({ draft: true }));
    expectStatus(await company.call('PUT', `/v1/invoices/${id}`, invoiceBody({ forma_pago: '01' })), 200);
    expectStatus(await company.call('DELETE', `/v1/invoices/${id}`), 204);
    expect(await eventsOf(id)).toEqual(['invoice.created', 'invoice.updated', 'invoice.deleted']);
  });

  it('of certificates, also of the one that is replaced', async () => {
    const first = await created('/v1/certificates/test', {});
    const second = await created('/v1/certificates/test', {});
    expectStatus(await company.call('POST', `/v1/certificates/${first}/activation`), 200);
    expectStatus(await company.call('DELETE', `/v1/certificates/${first}/activation`), 200);
    expect(await eventsOf(first)).toEqual([
      'certificate.created',
      'certificate.deactivated',
      'certificate.activated',
      'certificate.deactivated',
    ]);
    expect(await eventsOf(second)).toEqual(['certificate.created', 'certificate.deactivated']);
    expect(await versionsOf(first)).toEqual([1, 2, 3, 4]);
    expectStatus(await company.call('POST', `/v1/certificates/${second}/activation`), 200);
  });

  it('of series, also of the one that is the default no longer', async () => {
    const id = await created('/v1/series', { code: 'A', type: 'P', is_default: true });
    const other = await created('/v1/series', { code: 'B', type: 'P', is_default: true });
    expectStatus(await company.call('PATCH', `/v1/series/${id}`, { next_folio: 50 }), 200);
    expect(await eventsOf(id)).toEqual(['series.created', 'series.updated', 'series.updated']);
    expect(await eventsOf(other)).toEqual(['series.created']);
  });

  it('of the company, its logo and its PAC account', async () => {
    const other = await api.company({ certificate: false });
    expectStatus(await other.session('PATCH', '/v1/tenant', { phone: '771 000 0000' }), 200);
    expectStatus(await other.session('DELETE', '/v1/tenant/logo'), 200);
    expect(await eventsOf(other.testTenant, other)).toEqual(['tenant.created', 'tenant.updated', 'tenant.updated']);
    const account = { provider: 'sw-sapien', environment: 'test', credentials: { user: 'a@b.mx', password: 'x' } };
    const replaced = expectStatus(await other.call('PUT', '/v1/pac-account', account), 200).json<{ id: string }>();
    expect(await eventsOf(replaced.id, other)).toEqual(['pac_account.replaced']);
  });

  it('written as the contract says', async () => {
    const page = expectStatus(await company.call('GET', '/v1/events?limit=100'), 200).json<{ data: EventShown[] }>();
    const schemas = new Map(declaredEvents().map(({ type, payload }) => [type, payload]));
    for (const { id, type, livemode, created_at, data } of page.data) {
      const body = { id, type, livemode, timestamp: created_at, api_version: '2026-11-21', data };
      expect({ type, problems: schemas.get(type)?.safeParse(body).error?.issues }).toEqual({ type });
    }
    expect(new Set(page.data.map(({ type }) => type)).size).toBeGreaterThan(10);
  });
});

it('opening the credentials of a PAC account leaves an audit entry', async () => {
  await created('/v1/invoices', invoiceBody());
  const entries = await adminQuery(
    api.database.adminUrl,
    `select object from audit.log where action = 'pac_account.credentials_opened'`,
  );
  expect(JSON.stringify(entries)).toContain('pac_');
});
