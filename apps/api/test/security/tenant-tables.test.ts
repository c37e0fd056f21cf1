import { adminQuery } from '@kita/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sqlState } from '../../src/platform/db/index.ts';
import { decodeId } from '../../src/platform/ids/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { invoiceBody } from '../../src/test-support/company.ts';
import { openTally } from '../support/tally.ts';
import { populatedCompany } from './two-companies.ts';

/**
 * Row-level security as an attacker with SQL of their own would meet it: every table with a tenant, asked for the rows of
 * a company that has everything, as the roles the processes sign in with. What the catalogue must look like is the gate
 * `rls` and its planted violations (tools/gates/src/rls).
 */
const INSUFFICIENT_PRIVILEGE = '42501';
const count = openTally();

let api: ApiHarness;
let victim: string;
let stranger: string;
let tables: string[];
let clients: Record<'api' | 'worker', Client>;

beforeAll(async () => {
  api = await startApiHarness();
  const own = await populatedCompany(api);
  await own.company.call('POST', '/v1/invoices', invoiceBody());
  victim = decodeId('ten', own.company.testTenant) ?? '';
  stranger = decodeId('ten', (await api.company({ certificate: false })).testTenant) ?? '';
  const rows = await adminQuery(
    api.database.adminUrl,
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where n.nspname in ('app', 'audit') and c.relkind in ('r', 'p') and a.attname = 'tenant_id' and not c.relispartition
      order by 1`,
  );
  tables = rows.map((row) => String(row['name']));
  clients = { api: await connect(api.database.apiUrl), worker: await connect(api.database.workerUrl) };
});
afterAll(async () => {
  await Promise.all(Object.values(clients).map((client) => client.end()));
  await api.close();
});

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** What a statement does under a tenant, undone: rows it saw or touched, or the code of its refusal. */
async function attempt(client: Client, tenant: string, statement: string): Promise<number | string> {
  await client.query('begin');
  try {
    await client.query(`select set_config('app.tenant_id', '${tenant}', true)`);
    return (await client.query(statement)).rowCount ?? 0;
  } catch (error) {
    return sqlState(error) ?? String(error);
  } finally {
    await client.query('rollback');
  }
}

describe.each(['api', 'worker'] as const)('the role of the %s process', (role) => {
  it.each([
    ['another company', () => stranger],
    ['no company', () => ''],
  ])('under %s, reads and changes nothing of a company in any table', async (_, tenant) => {
    for (const table of tables) {
      const mine = `tenant_id = '${victim}'`;
      for (const statement of [
        `select 1 from ${table} where ${mine}`,
        `update ${table} set tenant_id = tenant_id where ${mine}`,
        `delete from ${table} where ${mine}`,
      ]) {
        const outcome = await attempt(clients[role], tenant(), statement);
        expect([0, INSUFFICIENT_PRIVILEGE], `${statement}: ${outcome}`).toContain(outcome);
      }
      const inserted = await attempt(clients[role], tenant(), `insert into ${table} (tenant_id) values ('${victim}')`);
      expect(inserted, `insert into ${table}`).toBe(INSUFFICIENT_PRIVILEGE);
    }
  });

  it('under the company itself, finds rows in most of them: the refusals above refused something', async () => {
    const found = [];
    for (const table of tables) {
      const outcome = await attempt(clients[role], victim, `select 1 from ${table} where tenant_id = '${victim}'`);
      if (typeof outcome === 'number' && outcome > 0) found.push(table);
    }
    expect(found.length).toBeGreaterThan(tables.length / 3);
  });
});

it('finds what a table without a policy would show', async () => {
  await adminQuery(
    api.database.adminUrl,
    `create table app.planted (tenant_id uuid)`,
    `insert into app.planted values ('${victim}')`,
    `grant select on app.planted to kita_api`,
  );
  expect(await attempt(clients.api, stranger, `select 1 from app.planted where tenant_id = '${victim}'`)).toBe(1);
  count('rls_tables', tables.length);
});
