-- The tenant of the current transaction. After a transaction the setting is an empty string, not NULL, hence nullif.
create or replace function app.tenant_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
grant execute on function app.tenant_id() to kita_api, kita_worker;

-- Puts a table behind row-level security and gives the two application roles what they need, nothing more.
create or replace function app.protect_tenant_table(target regclass, api_grants text, worker_grants text)
  returns void language plpgsql as $$
declare
  tenant_column text := case when target = 'app.tenants'::regclass then 'id' else 'tenant_id' end;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('drop policy if exists tenant_isolation on %s', target);
  execute format(
    'create policy tenant_isolation on %s using (%I = (select app.tenant_id())) with check (%I = (select app.tenant_id()))',
    target, tenant_column, tenant_column);
  execute format('revoke all on %s from kita_api, kita_worker', target);
  if api_grants <> '' then execute format('grant %s on %s to kita_api', api_grants, target); end if;
  if worker_grants <> '' then execute format('grant %s on %s to kita_worker', worker_grants, target); end if;
end $$;
revoke execute on function app.protect_tenant_table(regclass, text, text) from public;

-- Every change of a row is a new version of the object, whoever changes it and whatever else it writes.
create or replace function app.next_version() returns trigger language plpgsql as $$
begin
  if new is distinct from old then new.version := old.version + 1; end if;
  return new;
end $$;
create or replace function app.count_versions(target regclass) returns void language plpgsql as $$
begin
  execute format('create or replace trigger version before update on %s for each row execute function app.next_version()', target);
end $$;
revoke execute on function app.count_versions(regclass) from public;

-- Global tables (no tenant): plain grants, listed here so that the RLS gate knows they are meant.
create or replace function app.grant_global_table(target regclass, api_grants text, worker_grants text)
  returns void language plpgsql as $$
begin
  execute format('revoke all on %s from kita_api, kita_worker', target);
  if api_grants <> '' then execute format('grant %s on %s to kita_api', api_grants, target); end if;
  if worker_grants <> '' then execute format('grant %s on %s to kita_worker', worker_grants, target); end if;
end $$;
revoke execute on function app.grant_global_table(regclass, text, text) from public;
