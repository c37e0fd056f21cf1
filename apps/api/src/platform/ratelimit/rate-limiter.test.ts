import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../db/index.ts';
import type { Database } from '../db/index.ts';
import { databaseRateLimiter } from './rate-limiter.ts';
import type { RatePolicy } from './rate-limiter.ts';

/** So slow that no request is given back during a test. */
const SLOW: RatePolicy = { perSecond: 1 / 600, burst: 5 };

let database: TestDatabase;
let db: Database;
let limiter: ReturnType<typeof databaseRateLimiter>;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.apiUrl, applicationName: 'test' });
  limiter = databaseRateLimiter(db);
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

async function takeMany(key: string, times: number, policy = SLOW) {
  const decisions = [];
  for (let n = 0; n < times; n++) decisions.push(await limiter.take(key, policy));
  return decisions;
}

/** As if so many seconds had passed for this key. */
function wait(key: string, seconds: number): Promise<unknown> {
  return adminQuery(
    database.adminUrl,
    `update app.rate_limits set tat = tat - ${seconds * 1_000_000} where key = '${key}'`,
  );
}

describe('a quota', () => {
  it('lets a burst through and then refuses', async () => {
    const decisions = await takeMany('burst', 7);
    expect(decisions.map(({ allowed }) => allowed)).toEqual([true, true, true, true, true, false, false]);
    expect(decisions.map(({ remaining }) => remaining)).toEqual([4, 3, 2, 1, 0, 0, 0]);
    expect(decisions.every(({ limit }) => limit === 5)).toBe(true);
  });

  it('says after how many seconds to come back, and keeps its word', async () => {
    const [, , , , , refused] = await takeMany('back', 6);
    expect(refused?.resetSeconds).toBe(600);
    await wait('back', refused?.resetSeconds ?? 0);
    expect((await takeMany('back', 2)).map(({ allowed }) => allowed)).toEqual([true, false]);
  });

  it('is whole again after a rest, and never more than whole', async () => {
    await takeMany('rest', 5);
    await wait('rest', 600 * 50);
    expect((await takeMany('rest', 6)).filter(({ allowed }) => allowed)).toHaveLength(5);
  });

  it('is not spent further by those who are refused', async () => {
    await takeMany('patient', 30);
    await wait('patient', 600);
    expect((await limiter.take('patient', SLOW)).allowed).toBe(true);
  });

  it('is counted apart for each key', async () => {
    await takeMany('one', 6);
    expect((await limiter.take('second key', SLOW)).allowed).toBe(true);
  });

  it('is shared by all processes, to the request', async () => {
    const other = openDatabase({ url: database.apiUrl, applicationName: 'other' });
    const limiters = [limiter, databaseRateLimiter(other)];
    const policy = { perSecond: 1 / 600, burst: 20 };
    const decisions = await Promise.all(
      Array.from({ length: 60 }, (_, n) => (limiters[n % 2] ?? limiter).take('shared', policy)),
    );
    expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(20);
    await other.close();
  });
});

describe('several quotas at once', () => {
  const pair = (credential: string, company: string, burst = 3) =>
    limiter.takeAll([
      { key: credential, policy: SLOW },
      { key: company, policy: { ...SLOW, burst } },
    ]);

  it('are taken together or not at all: a refusal costs nothing', async () => {
    for (let n = 0; n < 3; n++) expect((await pair('key of the till', 'both')).allowed).toBe(true);
    expect(await pair('key of the till', 'both')).toMatchObject({ allowed: false, limit: 3, remaining: 0 });
    expect(await pair('key of the shop', 'both')).toMatchObject({ allowed: false, limit: 3 });
    expect((await limiter.take('key of the till', SLOW)).remaining).toBe(1);
    expect((await limiter.take('key of the shop', SLOW)).remaining).toBe(4);
  });

  it('tell the one that is nearest to its end', async () => {
    expect(await pair('three', 'wide', 100)).toMatchObject({ limit: 5, remaining: 4 });
    expect(await pair('four', 'narrow', 2)).toMatchObject({ limit: 2, remaining: 1 });
  });

  it('are never exceeded, however many ask at the same moment', async () => {
    const decisions = await Promise.all(Array.from({ length: 40 }, (_, n) => pair(`key ${n % 10}`, 'crowd', 12)));
    expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(12);
  });
});
