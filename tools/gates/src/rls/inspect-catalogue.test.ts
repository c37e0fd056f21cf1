import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminQuery, startTemporaryCluster, type TemporaryCluster } from '@kita/testing';
import { isolationRules } from './catalogue-rules.ts';
import { inspectCatalogue } from './inspect-catalogue.ts';
import { privilegeRules } from './privilege-rules.ts';

/** A lawful little database: what the rules must let pass. */
const lawful = `
  create role kita_owner nologin;
  create role kita_api login;
  create role kita_worker login;
  create role kita_vault login;
  create schema app authorization kita_owner;
  grant usage on schema app to kita_api, kita_worker;
  set role kita_owner;
  create function app.tenant_id() returns uuid language sql stable
    as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
  create table app.customers (tenant_id uuid, id uuid, name text, primary key (tenant_id, id));
  create table app.invoices (tenant_id uuid, id uuid, customer_id uuid, primary key (tenant_id, id),
    foreign key (tenant_id, customer_id) references app.customers (tenant_id, id)) partition by hash (tenant_id);
  create table app.invoices_0 partition of app.invoices for values with (modulus 1, remainder 0);
  create table app.keys (tenant_id uuid, id uuid, kek_id text, wrapped_dek bytea, box bytea, primary key (tenant_id, id));
  create view app.names with (security_invoker = true) as select name from app.customers;
  create function app.count_customers() returns bigint language sql security definer set search_path = pg_catalog, app
    as $$ select count(*) from app.customers where tenant_id = app.tenant_id() $$;
  revoke execute on function app.count_customers() from public;
  do $$ declare t text; begin foreach t in array array['app.customers', 'app.invoices', 'app.keys'] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy tenant_isolation on %s using (tenant_id = (select app.tenant_id()))', t);
    execute format('grant select, insert, update on %s to kita_api, kita_worker', t);
  end loop; end $$;
  revoke all on app.keys from kita_api, kita_worker;
  grant insert on app.keys to kita_api;
  grant select (tenant_id, id, kek_id, wrapped_dek), update (kek_id, wrapped_dek) on app.keys to kita_worker;
  grant select on app.keys to kita_vault;
  grant select on app.names to kita_api;
  reset role;
`;

/** One planted violation per rule, and what the report has to name. */
const violations: readonly (readonly [rule: string, names: string, sql: string])[] = [
  ['tenant-rls', 'app.customers', `alter table app.customers no force row level security`],
  ['tenant-rls', 'app.bills', `create table app.bills (tenant_id uuid, id uuid, primary key (tenant_id, id))`],
  ['tenant-policy', 'app.customers', `drop policy tenant_isolation on app.customers`],
  ['policy-names-tenant', 'everybody', `create policy everybody on app.customers for select to kita_api using (true)`],
  ['policy-names-tenant', 'any_write', `create policy any_write on app.customers for insert with check (true)`],
  ['partition-grant', 'app.invoices_0', `grant select on app.invoices_0 to kita_api`],
  ['view-invoker', 'app.names', `alter view app.names reset (security_invoker)`],
  [
    'materialized-view',
    'app.totals',
    `create materialized view app.totals as select 1; grant select on app.totals to kita_api`,
  ],
  [
    'composite-foreign-key',
    'plain_fk',
    `alter table app.customers add unique (id); alter table app.invoices add constraint plain_fk foreign key (customer_id) references app.customers (id)`,
  ],
  ['unique-per-tenant', 'customers_name_key', `alter table app.customers add unique (name)`],
  [
    'global-table',
    'app.settings',
    `create table app.settings (name text primary key); grant select on app.settings to kita_api`,
  ],
  ['role-exists', 'kita_worker', `alter role kita_worker rename to kita_clerk`],
  ['role-power', 'bypassrls', `alter role kita_api bypassrls`],
  ['role-power', 'superuser', `alter role kita_worker superuser`],
  ['role-membership', 'kita_owner', `grant kita_owner to kita_api`],
  ['role-owns-nothing', 'app.customers', `alter table app.customers owner to kita_worker`],
  ['harmful-grant', 'TRUNCATE', `grant truncate on app.customers to kita_worker`],
  ['vault-reader', 'app.keys', `grant select on app.keys to kita_api`],
  ['vault-reader', 'app.keys', `grant select (box) on app.keys to kita_worker`],
  ['public-grant', 'app.customers', `grant select on app.customers to public`],
  ['schema-create', 'schema app', `grant create on schema app to kita_api`],
  ['definer-owner', 'app.count_customers', `alter function app.count_customers() owner to postgres`],
  ['definer-search-path', 'app.count_customers', `alter function app.count_customers() reset search_path`],
  ['definer-public', 'app.count_customers', `grant execute on function app.count_customers() to public`],
];

let cluster: TemporaryCluster;
let url: string;
beforeAll(async () => {
  cluster = await startTemporaryCluster();
  url = cluster.url('postgres');
  await adminQuery(url, 'revoke create on schema public from public', lawful);
}, 120_000);
afterAll(() => cluster.remove());

test('a database that keeps tenants apart is not reported', async () => {
  expect(await inspectCatalogue(url, {})).toEqual([]);
});

test.each(violations)('%s is reported for %s', async (rule, names, sql) => {
  const problems = await inspectPlanted(sql);
  expect(problems.filter((problem) => problem.endsWith(`[${rule}]`))).toEqual([expect.stringContaining(names)]);
});

test('every rule has a planted violation', () => {
  const planted = new Set(violations.map(([rule]) => rule));
  expect([...isolationRules, ...privilegeRules].map(({ name }) => name).filter((name) => !planted.has(name))).toEqual(
    [],
  );
});

test('an exception excuses exactly what it names, and is reported once it excuses nothing', async () => {
  const excuse = { 'unique-per-tenant app.customers customers_name_key': 'for the test' };
  expect(await inspectPlanted(`alter table app.customers add unique (name)`, excuse)).toEqual([]);
  expect(await inspectCatalogue(url, excuse)).toEqual([expect.stringContaining('excuses nothing')]);
});

/** Plants the violation in a copy of the lawful database; roles are shared, so theirs are taken back. */
async function inspectPlanted(sql: string, excuses: Record<string, string> = {}): Promise<string[]> {
  await adminQuery(
    cluster.url('template1'),
    'drop database if exists planted',
    'create database planted template postgres',
  );
  try {
    await adminQuery(cluster.url('planted'), sql);
    return await inspectCatalogue(cluster.url('planted'), excuses);
  } finally {
    await adminQuery(cluster.url('template1'), 'drop database planted with (force)', ...undoRoles(sql));
  }
}

function undoRoles(sql: string): string[] {
  if (sql.includes('rename')) return ['alter role kita_clerk rename to kita_worker'];
  if (sql.includes('grant kita_owner')) return ['revoke kita_owner from kita_api'];
  return ['alter role kita_api nosuperuser nobypassrls', 'alter role kita_worker nosuperuser nobypassrls'];
}
