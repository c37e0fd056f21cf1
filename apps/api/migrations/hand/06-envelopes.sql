-- Tables that keep an envelope per row (columns enc_v, kek_id, wrapped_dek, box). Master keys are rotated across tenants,
-- so the rotation may ask which tenants still have rows under an older key; it reads and writes those rows only inside
-- each tenant's own transaction, and never the secret itself. Call this after app.protect_tenant_table.
create or replace function app.protect_envelope_table(target regclass, row_id_column name) returns void language plpgsql as $$
begin
  execute format('grant select (tenant_id, kek_id) on %s to kita_search', target);
  execute format('grant select (tenant_id, %I, enc_v, kek_id, wrapped_dek), update (kek_id, wrapped_dek) on %s to kita_worker',
    row_id_column, target);
end $$;
revoke execute on function app.protect_envelope_table(regclass, name) from public;

-- Tenants with a row under another key than the active one, in order, after the given one.
create or replace function app.tenants_to_rewrap(target regclass, active_kek text, after_tenant uuid, lim int)
  returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  return query execute format(
    'select distinct tenant_id from %s where kek_id <> $1 and ($2 is null or tenant_id > $2) order by tenant_id limit $3', target)
    using active_kek, after_tenant, least(lim, 1000);
end $$;

create or replace function app.envelopes_by_kek(target regclass)
  returns table (kek_id text, envelopes bigint) language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  return query execute format('select kek_id, count(*) from %s group by kek_id order by kek_id', target);
end $$;

alter function app.tenants_to_rewrap(regclass, text, uuid, int) owner to kita_search;
alter function app.envelopes_by_kek(regclass) owner to kita_search;
revoke execute on function app.tenants_to_rewrap(regclass, text, uuid, int), app.envelopes_by_kek(regclass) from public;
grant execute on function app.tenants_to_rewrap(regclass, text, uuid, int), app.envelopes_by_kek(regclass) to kita_worker;
