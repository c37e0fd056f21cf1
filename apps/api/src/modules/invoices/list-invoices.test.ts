import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
  expectStatus(await company.call('POST', '/v1/series', { code: 'WEB', type: 'I' }), 201);
  ids['F-1'] = await issue({});
  ids['F-2'] = await issue({ external_id: 'order-2' });
  ids['WEB-1'] = await issue({ series: 'WEB' });
  ids['draft'] = await issue({ draft: true });
});
afterAll(() => api.close());

async function issue(changes: Record<string, unknown>): Promise<string> {
  return expectStatus(await company.call('POST', '/v1/invoices', invoiceBody(changes)), 201).json<{ id: string }>().id;
}

/** Names of the invoices a query finds, newest first. */
async function found(query: string): Promise<string[]> {
  const list = expectStatus(await company.call('GET', `/v1/invoices?${query}`), 200).json<{ data: { id: string }[] }>();
  return list.data.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id);
}

describe('the list of invoices', () => {
  it.each([
    ['series=WEB', ['WEB-1']],
    ['series=F', ['F-2', 'F-1']],
    ['series=F&folio=2', ['F-2']],
    ['folio=1', ['WEB-1', 'F-1']],
    ['series=NONE', []],
    ['state=draft', ['draft']],
    ['type=E', []],
    ['external_id=order-2', ['F-2']],
    ['receiver_rfc=ure180429tm6&state=stamped', ['WEB-1', 'F-2', 'F-1']],
    ['customer=cus_nobody', []],
    ['created_to=2020-01-01T00:00:00Z', []],
  ])('filtered by %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('refuses a folio that holds its series', async () => {
    const answer = await company.call('GET', '/v1/invoices?folio=F1');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/querystring/folio' }] });
  });
});
