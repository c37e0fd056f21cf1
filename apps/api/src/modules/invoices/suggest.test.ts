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

async function make(path: string, body: object): Promise<string> {
  return expectStatus(await company.call('POST', path, body), 201).json<{ id: string }>().id;
}

const customer = (legal_name: string) =>
  make('/v1/customers', { rfc: 'URE180429TM6', legal_name, regimen_fiscal: '601', postal_code: '86991' });
const product = (description: string) =>
  make('/v1/products', {
    description,
    clave_prod_serv: '50201706',
    clave_unidad: 'KGM',
    unit_price: '10.00',
    taxes: ['iva_0'],
  });

describe('suggestions', () => {
  it('of customers: most used first, then newest, never archived ones', async () => {
    const often = await customer('UNIVERSIDAD DE SIEMPRE');
    const once = await customer('UNIVERSIDAD DE AYER');
    const gone = await customer('UNIVERSIDAD QUE SE FUE');
    const never = await customer('UNIVERSIDAD NUEVA');
    for (const id of [often, once, often, gone]) await make('/v1/invoices', invoiceBody({ customer: id, draft: true }));
    expectStatus(await company.call('DELETE', `/v1/customers/${gone}`), 200);
    const told = async (query: string) =>
      expectStatus(await company.call('GET', `/v1/suggestions/customers?${query}`), 200)
        .json<{ data: { uses: number; customer: { id: string } }[] }>()
        .data.map(({ uses, customer: { id } }) => [id, uses]);
    expect(await told('limit=10')).toEqual([
      [often, 2],
      [once, 1],
      [never, 0],
    ]);
    expect(await told('q=nueva')).toEqual([[never, 0]]);
    expect(await told('q=siempre&limit=1')).toEqual([[often, 2]]);
  });

  it('of products: by the lines of the latest documents', async () => {
    const coffee = await product('Café de olla');
    const tea = await product('Té de limón');
    const items = [{ product: tea }, { product: tea, quantity: '2' }];
    await make('/v1/invoices', invoiceBody({ items, draft: true }));
    const { data } = expectStatus(await company.call('GET', '/v1/suggestions/products'), 200).json<{
      data: { uses: number; last_used_at: string | null; product: { id: string } }[];
    }>();
    expect(data.map(({ uses, product: { id } }) => [id, uses])).toEqual([
      [tea, 2],
      [coffee, 0],
    ]);
    expect(data[1]?.last_used_at).toBeNull();
  });
});
