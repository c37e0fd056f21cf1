import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDatabase } from '../db/index.ts';
import type { Database } from '../db/index.ts';
import { purgeIdleBuckets } from './purge-idle-buckets.ts';
import { databaseRateLimiter } from './rate-limiter.ts';

let database: TestDatabase;
let api: Database;
let worker: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  api = openDatabase({ url: database.apiUrl, applicationName: 'test' });
  worker = openDatabase({ url: database.workerUrl, applicationName: 'test' });
});
afterAll(async () => {
  await Promise.all([api.close(), worker.close()]);
  await database.drop();
});

it('removes buckets that are full again and forgives nobody', async () => {
  const limiter = databaseRateLimiter(api);
  const hourly = { perSecond: 1 / 3600, burst: 1 };
  await limiter.take('login:busy', hourly);
  await limiter.take('read:once', { perSecond: 1_000_000, burst: 1 });
  expect(await purgeIdleBuckets(worker)).toEqual({ removed: 1 });
  expect(await limiter.take('login:busy', hourly)).toMatchObject({ allowed: false });
});
