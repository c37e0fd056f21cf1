select app.protect_tenant_table('app.idempotency_keys', 'select, insert, update, delete', 'select, delete');
select app.grant_global_table('app.rate_limits', 'select, insert, update', 'select, delete');
alter table app.rate_limits set unlogged;

-- Tenants with a key past its keeping time, in order, after the given one: the purge then works inside each of them.
grant select (tenant_id, expires_at) on app.idempotency_keys to kita_search;
create or replace function app.tenants_with_expired_keys(after_tenant uuid, max_rows int) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, app as $$
    select distinct k.tenant_id from app.idempotency_keys k
    where k.expires_at < now() and (after_tenant is null or k.tenant_id > after_tenant)
    order by k.tenant_id limit least(max_rows, 1000)
  $$;
alter function app.tenants_with_expired_keys(uuid, int) owner to kita_search;
revoke execute on function app.tenants_with_expired_keys(uuid, int) from public;
grant execute on function app.tenants_with_expired_keys(uuid, int) to kita_worker;

-- Which versioned migration was applied last, for readiness; the journal itself stays closed.
create or replace function app.newest_migration() returns bigint
  language sql stable security definer set search_path = pg_catalog, app as $$ select max(created_at) from app.schema_migrations $$;
revoke execute on function app.newest_migration() from public;
grant execute on function app.newest_migration() to kita_api, kita_worker;

-- Events of providers, before their company is known.
select app.grant_global_table('app.webhook_inbox', 'select, insert', 'select, update, delete');
