import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDatabase } from '../db/index.ts';
import type { Database } from '../db/index.ts';
import { newUuid } from '../ids/index.ts';
import { purgeExpiredKeys } from './purge-expired-keys.ts';

let database: TestDatabase;
let worker: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  worker = openDatabase({ url: database.workerUrl, applicationName: 'test' });
});
afterAll(async () => {
  await worker.close();
  await database.drop();
});

function keepKey(tenantId: string, key: string, expiresIn: string): Promise<unknown> {
  return adminQuery(
    database.adminUrl,
    `insert into app.idempotency_keys (tenant_id, key, request_hash, state, locked_until, expires_at)
     values ('${tenantId}', '${key}', 'x', 'done', now(), now() + interval '${expiresIn}')`,
  );
}

it('removes the expired keys of every tenant and no other', async () => {
  const tenants = [newUuid(), newUuid(), newUuid()];
  for (const tenantId of tenants) {
    await keepKey(tenantId, 'old', '-1 minute');
    await keepKey(tenantId, 'older', '-3 days');
    await keepKey(tenantId, 'kept', '1 minute');
  }
  expect(await purgeExpiredKeys(worker)).toEqual({ removed: 6 });
  for (const tenantId of tenants) {
    const left = await worker.withTenant(tenantId, (tx) => tx.execute('select key from app.idempotency_keys'));
    expect(left.rows).toEqual([{ key: 'kept' }]);
  }
});

it('has nothing to do the second time', async () => {
  expect(await purgeExpiredKeys(worker)).toEqual({ removed: 0 });
});
