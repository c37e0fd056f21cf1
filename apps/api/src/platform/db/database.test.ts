import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newUuid } from '../ids/index.ts';
import { events } from '../events/events.tables.ts';
import { assertUnprivileged, openDatabase } from './database.ts';
import type { Database, Tx } from './database.ts';
import { sqlState } from './pg-errors.ts';

let database: TestDatabase;
let db: Database;
const [one, two] = [newUuid(), newUuid()];

beforeAll(async () => {
  database = await createTestDatabase();
  // One connection: whatever a transaction leaves behind meets the next one.
  db = openDatabase({ url: database.apiUrl, applicationName: 'test', poolSize: 1 });
  for (const tenantId of [one, two]) await db.withTenant(tenantId, (tx) => addEvent(tx, tenantId));
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

async function addEvent(tx: Tx, tenantId: string): Promise<string> {
  const id = newUuid();
  const object = { object: 'test', id };
  await tx.insert(events).values({ tenantId, id, type: 'test.added', objectId: id, object, requestId: 'req' });
  return id;
}

const allTenants = (tx: Tx) => tx.selectDistinct({ tenantId: events.tenantId }).from(events);

/** SQLSTATE of what the work throws. */
async function stateOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => 'succeeded',
    (error: unknown) => sqlState(error),
  );
}

describe('inside withTenant', () => {
  it('only rows of this tenant exist', async () => {
    expect(await db.withTenant(one, allTenants)).toEqual([{ tenantId: one }]);
    expect(await db.withTenant(newUuid(), allTenants)).toEqual([]);
  });

  it('a row of another tenant can neither be written, nor changed, nor moved there', async () => {
    expect(await stateOf(db.withTenant(one, (tx) => addEvent(tx, two)))).toBe('42501');
    const change = db.withTenant(one, (tx) =>
      tx.execute(sql`update app.customers set legal_name = 'x' where tenant_id = ${two}`),
    );
    expect((await change).rowCount).toBe(0);
    const moved = db.withTenant(one, (tx) => tx.execute(sql`update app.tenants set id = ${two} where id = ${one}`));
    expect((await moved).rowCount).toBe(0);
  });

  it('nobody can turn the protection off', async () => {
    const attempts = [
      sql`alter table app.events disable row level security`,
      sql`set local row_security = off`,
      sql`set local role kita_owner`,
      sql`set local session authorization postgres`,
      sql`truncate app.events`,
    ];
    for (const attempt of attempts) {
      const state = await stateOf(db.withTenant(one, (tx) => tx.execute(attempt).then(() => allTenants(tx))));
      expect(state).toMatch(/^(?:42501|42809)$/);
    }
  });

  it('a malformed tenant is refused before anything is sent', () => {
    const wrong = ['', 'x', one.toUpperCase(), `${one} `, `{${one}}`, one.slice(1), `${one}'; select 1; --`];
    for (const tenantId of wrong) expect(() => db.withTenant(tenantId, allTenants)).toThrow('lower-case UUID');
  });
});

describe('after withTenant', () => {
  it('the pooled connection remembers no tenant', async () => {
    await db.withTenant(one, allTenants);
    const { rows } = await db.pool.query<{ tenant: string | null }>('select app.tenant_id() as tenant');
    expect(rows).toEqual([{ tenant: null }]);
    expect(await db.withSystem(allTenants)).toEqual([]);
  });

  it('nor after work that failed, nor after a statement that broke the transaction', async () => {
    await expect(db.withTenant(one, () => Promise.reject(new Error('planned')))).rejects.toThrow('planned');
    expect(await db.withSystem(allTenants)).toEqual([]);
    expect(await stateOf(db.withTenant(one, (tx) => tx.execute(sql`select 1 / 0`)))).toBe('22012');
    expect(await db.withSystem(allTenants)).toEqual([]);
    expect(await db.withTenant(two, allTenants)).toEqual([{ tenantId: two }]);
  });

  it('work that failed left nothing', async () => {
    let id = '';
    const work = db.withTenant(one, async (tx) => {
      id = await addEvent(tx, one);
      throw new Error('planned');
    });
    await expect(work).rejects.toThrow('planned');
    expect(await db.withTenant(one, (tx) => tx.select().from(events).where(eq(events.id, id)))).toEqual([]);
  });
});

describe('without a tenant', () => {
  it('tenant tables look empty and take nothing', async () => {
    expect(await db.withSystem(allTenants)).toEqual([]);
    expect(await stateOf(db.withSystem((tx) => addEvent(tx, one)))).toBe('42501');
  });

  it('a setting that is no tenant is an error, never data', async () => {
    const peek = db.withSystem(async (tx) => {
      await tx.execute(sql`select set_config('app.tenant_id', 'x', true)`);
      return allTenants(tx);
    });
    expect(await stateOf(peek)).toBe('22P02');
  });
});

it('many tenants at once over few connections never meet', async () => {
  const shared = openDatabase({ url: database.apiUrl, applicationName: 'test', poolSize: 3 });
  const tenants = Array.from({ length: 30 }, () => newUuid());
  const seen = await Promise.all(
    tenants.map((tenantId) =>
      shared.withTenant(tenantId, async (tx) => {
        await addEvent(tx, tenantId);
        return allTenants(tx);
      }),
    ),
  );
  expect(seen).toEqual(tenants.map((tenantId) => [{ tenantId }]));
  await shared.close();
});

describe('work that meets a deadlock', () => {
  it('is run again whole, and both sides succeed', async () => {
    const pair = openDatabase({ url: database.apiUrl, applicationName: 'test', poolSize: 2 });
    const tenant = newUuid();
    for (const code of ['A', 'B']) {
      await pair.withTenant(tenant, (tx) =>
        tx.execute(
          sql`insert into app.series (tenant_id, id, code, type, next_folio, is_default)
              values (${tenant}, ${newUuid()}, ${code}, 'I', 1, false)`,
        ),
      );
    }
    let runs = 0;
    const arrived = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    const take = (tx: Tx, code: string) =>
      tx.execute(sql`update app.series set next_folio = next_folio + 1 where tenant_id = ${tenant} and code = ${code}`);
    const side = (mine: 0 | 1, first: string, second: string) =>
      pair.withTenant(tenant, async (tx) => {
        runs++;
        await take(tx, first);
        arrived[mine].resolve();
        await arrived[mine === 0 ? 1 : 0].promise;
        await take(tx, second);
      });
    await Promise.all([side(0, 'A', 'B'), side(1, 'B', 'A')]);
    expect(runs).toBe(3);
    const rows = await adminQuery(
      database.adminUrl,
      `select next_folio::int as n from app.series where tenant_id = '${tenant}' order by code`,
    );
    expect(rows).toEqual([{ n: 3 }, { n: 3 }]);
    await pair.close();
  });

  it('is given up after three attempts', async () => {
    let runs = 0;
    const work = db.withTenant(one, async (tx) => {
      runs++;
      await tx.execute(sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    });
    expect([await stateOf(work), runs]).toEqual(['40001', 3]);
  });

  it('is not confused with a failure that repeating would not mend', async () => {
    let runs = 0;
    const work = db.withTenant(one, async (tx) => {
      runs++;
      await tx.execute(sql`select 1 / 0`);
    });
    expect([await stateOf(work), runs]).toEqual(['22012', 1]);
  });
});

describe('a connection that the server ends', () => {
  it('fails its work and is replaced', async () => {
    const killed = db.withTenant(one, async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await adminQuery(database.adminUrl, `select pg_terminate_backend(${rows[0]?.pid})`);
      return allTenants(tx);
    });
    await expect(killed).rejects.toThrow();
    expect(await db.withTenant(one, allTenants)).toEqual([{ tenantId: one }]);
  });
});

describe('the role a process connects as', () => {
  it('is accepted when row-level security binds it', async () => {
    await expect(assertUnprivileged(db)).resolves.toBeUndefined();
  });

  it('is refused when it is a superuser', async () => {
    const admin = openDatabase({ url: database.adminUrl, applicationName: 'test', poolSize: 1 });
    await expect(assertUnprivileged(admin)).rejects.toThrow('not bound by row-level security');
    await admin.close();
  });

  it.each([
    ['bypasses row-level security', 'bypassrls', ''],
    ['owns a table', '', 'create table public.mine (); alter table public.mine owner to'],
  ])('is refused when it %s', async (_, attribute, ownership) => {
    const role = `kita_probe_${newUuid().slice(-8)}`;
    await adminQuery(database.adminUrl, `create role ${role} login ${attribute}`);
    if (ownership !== '') await adminQuery(database.adminUrl, `${ownership} ${role}`);
    const url = new URL(database.adminUrl);
    url.username = role;
    url.password = '';
    const probe = openDatabase({ url: url.toString(), applicationName: 'test', poolSize: 1 });
    await expect(assertUnprivileged(probe)).rejects.toThrow(role);
    await probe.close();
    await adminQuery(database.adminUrl, `drop owned by ${role}`, `drop role ${role}`);
  });
});
