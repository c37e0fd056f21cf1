import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;
let other: Company;

beforeAll(async () => {
  api = await startApiHarness();
  [company, other] = [await api.company(), await api.company()];
  const made = async (url: string, body: object) => expectStatus(await company.call('POST', url, body), 201);
  await made('/v1/customers', {
    rfc: 'URE180429TM6',
    legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    regimen_fiscal: '601',
    postal_code: '86991',
  });
  await made('/v1/products', {
    description: 'Robótica para niños',
    clave_prod_serv: '80101500',
    clave_unidad: 'E48',
    unit_price: '950.00',
    sku: 'ROB-1',
    taxes: ['iva_16'],
  });
  await made('/v1/invoices', invoiceBody());
});
afterAll(() => api.close());

async function find(q: string, who = company): Promise<string[]> {
  const answer = expectStatus(await who.call('GET', `/v1/search?q=${encodeURIComponent(q)}`), 200);
  return answer.json<{ data: { kind: string; name: string }[] }>().data.map(({ kind, name }) => `${kind} ${name}`);
}

describe('one box', () => {
  it.each([
    ['f-1', ['invoice F-1']],
    ['URE180429TM6', ['customer UNIVERSIDAD ROBOTICA ESPAÑOLA', 'invoice F-1']],
    ['rob1', []],
    ['rob-1', ['product Robótica para niños']],
    ['robot', ['product Robótica para niños', 'customer UNIVERSIDAD ROBOTICA ESPAÑOLA', 'invoice F-1']],
  ])('finds %s', async (q, expected) => {
    expect(await find(q)).toEqual(expected);
  });

  it('shows nothing of another company', async () => {
    expect(await find('robot', other)).toEqual([]);
  });

  it('looks only in what the caller may read', async () => {
    const key = expectStatus(
      await company.session('POST', '/v1/api-keys', {
        name: 'catálogo',
        permissions: ['search:read', 'products:read'],
      }),
      201,
    ).json<{ secret: string }>().secret;
    expect(await find('robot', { ...company, call: (method, url, body) => company.call(method, url, body, { authorization: `Bearer ${key}` }) })).toEqual(['product Robótica para niños']); // prettier-ignore
  });
});
