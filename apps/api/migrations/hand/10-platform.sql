select app.protect_tenant_table('app.idempotency_keys', 'select, insert, update, delete', 'select, delete');
select app.grant_global_table('app.rate_limits', 'select, insert, update', 'select, delete');
alter table app.rate_limits set unlogged;

-- Takes one request from every bucket, or from none: a refused request costs nothing. Buckets are given in the same order
-- by everybody (credential, then company), so that two requests never wait for each other.
create or replace function app.take_quota(keys text[], steps bigint[], bursts bigint[])
  returns table (refused int, tats bigint[], at bigint)
  language plpgsql volatile set search_path = pg_catalog, app as $$
declare
  moved bigint;
begin
  at := (extract(epoch from clock_timestamp()) * 1000000)::bigint;
  tats := '{}';
  for place in 1 .. cardinality(keys) loop
    insert into app.rate_limits as r (key, tat) values (keys[place], at + steps[place])
      on conflict (key) do update set tat = greatest(r.tat, at) + steps[place]
      where greatest(r.tat, at) + steps[place] <= at + steps[place] * bursts[place]
      returning r.tat into moved;
    if not found then
      refused := place;
      tats := tats || (select r.tat from app.rate_limits r where r.key = keys[place]);
      update app.rate_limits r set tat = r.tat - taken.step
        from unnest(keys[1:place - 1], steps[1:place - 1]) as taken (key, step) where r.key = taken.key;
      exit;
    end if;
    tats := tats || moved;
  end loop;
  return next;
end $$;
revoke execute on function app.take_quota(text[], bigint[], bigint[]) from public;
grant execute on function app.take_quota(text[], bigint[], bigint[]) to kita_api;

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
