import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

/** Types of the events about one object, oldest first. */
async function eventsOf(id: string): Promise<string[]> {
  const page = expectStatus(await company.call('GET', '/v1/events?limit=100'), 200).json<{
    data: Array<{ type: string; data: { object: { id: string } } }>;
  }>();
  return page.data
    .filter(({ data }) => data.object.id === id)
    .map(({ type }) => type)
    .reverse();
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
  });

  it('of drafts', async () => {
    const id = await created('/v1/invoices', invoiceBody({ draft: true }));
    expectStatus(await company.call('PUT', `/v1/invoices/${id}`, invoiceBody({ forma_pago: '01' })), 200);
    expectStatus(await company.call('DELETE', `/v1/invoices/${id}`), 204);
    expect(await eventsOf(id)).toEqual(['invoice.created', 'invoice.updated', 'invoice.deleted']);
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
