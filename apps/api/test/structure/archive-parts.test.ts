import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ARCHIVE_EXCEPTIONS, ARCHIVE_PARTS } from '../../src/modules/exports/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Tables with a policy of tenants, as the database has them. */
async function tenantTables(): Promise<string[]> {
  const rows = await adminQuery(
    database.adminUrl,
    `select case when schemaname = 'app' then tablename else schemaname || '.' || tablename end as name
       from pg_policies where policyname = 'tenant_isolation' and schemaname in ('app', 'audit') order by 1`,
  );
  return rows.map(({ name }) => String(name));
}

const handedOver = ARCHIVE_PARTS.map(({ whole }) => whole.table);
const missing = (tables: readonly string[]) =>
  tables.filter((name) => !handedOver.includes(name) && !Object.hasOwn(ARCHIVE_EXCEPTIONS, name));

describe('the archive of everything', () => {
  it('holds every table of a tenant, or says why not: a new table comes to archive-parts.ts or archive-exceptions.ts', async () => {
    const tables = await tenantTables();
    expect(tables.length).toBeGreaterThan(35);
    expect(missing(tables)).toEqual([]);
  });

  it('names no table that is not there, and none twice', async () => {
    const tables = await tenantTables();
    const named = [...handedOver, ...Object.keys(ARCHIVE_EXCEPTIONS)];
    expect(named.filter((name) => !tables.includes(name))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(ARCHIVE_PARTS.map(({ file }) => file)).size).toBe(ARCHIVE_PARTS.length);
  });

  it('canary: a new table of tenants is noticed', async () => {
    await adminQuery(database.adminUrl, 'create table app.canary (tenant_id uuid not null, id uuid not null)');
    await adminQuery(database.adminUrl, `select app.protect_tenant_table('app.canary', '', '')`);
    expect(missing(await tenantTables())).toEqual(['canary']);
  });
});
