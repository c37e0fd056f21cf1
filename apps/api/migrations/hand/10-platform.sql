select app.protect_tenant_table('app.idempotency_keys', 'select, insert, update, delete', 'select, delete');
select app.grant_global_table('app.rate_limits', 'select, insert, update', 'select, delete');
alter table app.rate_limits set unlogged;

-- Which versioned migration was applied last, for readiness; the journal itself stays closed.
create or replace function app.newest_migration() returns bigint
  language sql stable security definer set search_path = pg_catalog, app as $$ select max(created_at) from app.schema_migrations $$;
revoke execute on function app.newest_migration() from public;
grant execute on function app.newest_migration() to kita_api, kita_worker;
