import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;
let other: Company;

beforeAll(async () => {
  api = await startApiHarness();
  [company, other] = [await api.company({ certificate: false }), await api.company({ certificate: false })];
});
afterAll(() => api.close());

const VIEW = { list: 'invoices', name: 'Dólares', query: 'currency=USD&sort=-total' };
const save = (changes: object = {}) => company.session('POST', '/v1/saved-views', { ...VIEW, ...changes });
const idOf = async (changes: object): Promise<string> =>
  expectStatus(await save(changes), 201).json<{ id: string }>().id;

type Call = (...request: Parameters<Company['call']>) => ReturnType<Company['call']>;
const person: Call = (...request) => company.session(...request);
// A key of the same company is somebody else.
const key: Call = (...request) => company.call(...request);
const stranger: Call = (...request) => other.session(...request);

async function names(call: Call, list = 'invoices'): Promise<string[]> {
  const page = expectStatus(await call('GET', `/v1/saved-views?list=${list}`), 200);
  return page.json<{ data: { name: string }[] }>().data.map(({ name }) => name);
}

describe('a saved view', () => {
  it('is kept for the one who made it, and for others when shared', async () => {
    await idOf({ name: 'Mía' });
    await idOf({ name: 'De todos', is_shared: true });
    expect(await names(person)).toEqual(['Mía', 'De todos']);
    expect(await names(key)).toEqual(['De todos']);
    expect(await names(stranger)).toEqual([]);
    expect(await names(person, 'products')).toEqual([]);
  });

  it('has a name of its own, in upper case too', async () => {
    await idOf({ name: 'Grandes' });
    expect((await save({ name: 'GRANDES' })).json()).toMatchObject({ status: 409, code: 'saved_view_name_taken' });
    await idOf({ name: 'Grandes', list: 'customers' });
  });

  it('is changed and deleted by its owner alone', async () => {
    const id = await idOf({ name: 'Compartida', is_shared: true });
    for (const call of [key, stranger]) {
      expect((await call('PATCH', `/v1/saved-views/${id}`, { name: 'Otra' })).statusCode).toBe(404);
      expect((await call('DELETE', `/v1/saved-views/${id}`)).statusCode).toBe(404);
    }
    const changed = expectStatus(await company.session('PATCH', `/v1/saved-views/${id}`, { name: 'Nueva' }), 200);
    expect(changed.json()).toMatchObject({ name: 'Nueva', query: VIEW.query, is_shared: true, is_own: true });
    expect((await company.session('DELETE', `/v1/saved-views/${id}`)).statusCode).toBe(204);
    expect((await company.session('DELETE', `/v1/saved-views/${id}`)).statusCode).toBe(404);
  });

  it.each([{ query: 'q=<script>' }, { name: '' }, { list: 'events' }])('refuses %j', async (changes) => {
    expect((await save(changes)).statusCode).toBe(400);
  });

  it('is one of thirty at most', async () => {
    for (let at = 0; at < 30; at++) await save({ list: 'products', name: `V${at}` });
    expect((await save({ list: 'products', name: 'una más' })).json()).toMatchObject({
      status: 422,
      code: 'saved_view_limit',
    });
  });
});
