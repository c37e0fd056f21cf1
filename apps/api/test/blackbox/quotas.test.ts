import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { listen } from '../support/listen.ts';

/** A burst of 4 that is given back so slowly that no test notices. */
const QUOTAS = { KITA_RATE_TEST_PER_SECOND: '2', KITA_RATE_LIVE_PER_SECOND: '2' };

let database: TestDatabase;
let first: ApiHarness;
let second: ApiHarness;
let urls: [string, string];

beforeAll(async () => {
  database = await createTestDatabase();
  first = await startApiHarness({ database });
  second = await startApiHarness({ database, sandboxUrl: first.sandboxUrl, env: QUOTAS });
  urls = [await listen((await withQuotas()).app), await listen(second.app)];
});
afterAll(async () => {
  await extra?.close();
  await second.close();
  await first.close();
  await database.drop();
});

let extra: ApiHarness | undefined;

/** A second process with the same quotas; companies are made by the first, which has none. */
async function withQuotas(): Promise<ApiHarness> {
  extra = await startApiHarness({ database, sandboxUrl: first.sandboxUrl, env: QUOTAS });
  return extra;
}

const read = (url: string, key: string) => supertest(url).get('/v1/series').set('authorization', `Bearer ${key}`);

describe('the quota of a key', () => {
  it('is one quota over all processes', async () => {
    const { apiKey } = await first.company({ certificate: false });
    const responses = await Promise.all(Array.from({ length: 30 }, (_, n) => read(urls[n % 2 === 0 ? 0 : 1], apiKey)));
    const allowed = responses.filter(({ status }) => status === 200).length;
    // Two more come back each second, and thirty requests take less than a few seconds.
    expect(allowed).toBeGreaterThanOrEqual(4);
    expect(allowed).toBeLessThanOrEqual(16);
    expect(responses.filter(({ status }) => status === 429)).toHaveLength(30 - allowed);
  });

  it('is told with every answer, and a refusal says when to come back', async () => {
    const { apiKey } = await first.company({ certificate: false });
    const answered = await read(urls[0], apiKey);
    expect(answered.headers).toMatchObject({
      'ratelimit-limit': '4',
      'ratelimit-remaining': '3',
      'ratelimit-reset': '1',
    });
    const responses = await Promise.all(Array.from({ length: 20 }, () => read(urls[1], apiKey)));
    const refused = responses.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ code: 'rate_limited', title: 'Demasiadas peticiones' });
    expect(refused?.type).toBe('application/problem+json');
    expect(refused?.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-remaining': '0', 'ratelimit-limit': '4' });
  });

  it('is its own: another key of the same company is not refused', async () => {
    const company = await first.company({ certificate: false });
    await Promise.all(Array.from({ length: 20 }, () => read(urls[0], company.apiKey)));
    const made = await company.session('POST', '/v1/api-keys', { name: 'otra' });
    expect((await read(urls[0], made.json<{ secret: string }>().secret)).status).toBe(200);
  });
});

describe('sign-in', () => {
  it('is limited per network address, whatever the account', async () => {
    const api = await startApiHarness({
      database,
      sandboxUrl: first.sandboxUrl,
      env: { KITA_RATE_LOGIN_PER_MINUTE: '0.01' },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++) {
      const response = await api.app.inject({
        method: 'POST',
        url: '/v1/sessions',
        payload: {},
        remoteAddress: '203.0.113.9',
      });
      statuses.push(response.statusCode);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    const other = await api.app.inject({
      method: 'POST',
      url: '/v1/sessions',
      payload: {},
      remoteAddress: '203.0.113.10',
    });
    expect(other.statusCode).toBe(400);
    await api.close();
  });

  it('believes no address that a caller invents', async () => {
    const api = await startApiHarness({
      database,
      sandboxUrl: first.sandboxUrl,
      env: { KITA_RATE_LOGIN_PER_MINUTE: '0.01' },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++) {
      const headers = { 'x-forwarded-for': `198.51.100.${n}`, forwarded: `for=198.51.100.${n}` };
      const response = await api.app.inject({
        method: 'POST',
        url: '/v1/sessions',
        payload: {},
        remoteAddress: '203.0.113.11',
        headers,
      });
      statuses.push(response.statusCode);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    await api.close();
  });
});

it('a flood from one address stops before the database is asked', async () => {
  const api = await startApiHarness({
    database,
    sandboxUrl: first.sandboxUrl,
    env: { KITA_RATE_FLOOD_PER_MINUTE: '10' },
  });
  const answers = [];
  for (let n = 0; n < 12; n++) answers.push(await api.app.inject({ url: '/v1/series' }));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  expect(answers.at(-1)?.json()).toMatchObject({ code: 'rate_limited' });
  expect(answers.at(-1)?.headers).toMatchObject({ 'retry-after': '60' });
  await api.close();
});
