-- Append-only audit chain, one per tenant. Each row's hash covers the row and the hash before it; audit.head remembers
-- the last one. Application roles may append through functions and read their tenant's rows, nothing else.
grant usage on schema app to kita_audit;
grant execute on function app.tenant_id() to kita_audit;

set local role kita_audit;

create table if not exists audit.log (
  tenant_id uuid not null,
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor text not null check (length(actor) between 1 and 200),
  action text not null check (length(action) between 1 and 100),
  object text not null check (length(object) <= 200),
  data jsonb not null,
  prev bytea not null check (octet_length(prev) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (tenant_id, seq)
);
create index if not exists log_object on audit.log (tenant_id, object, seq);
create index if not exists log_actor on audit.log (tenant_id, actor, seq);
create index if not exists log_action on audit.log (tenant_id, action collate "C", seq);
create index if not exists log_at on audit.log (tenant_id, at, seq);

create table if not exists audit.head (
  tenant_id uuid primary key,
  seq bigint not null,
  hash bytea not null check (octet_length(hash) = 32)
);

alter table audit.log enable row level security;
alter table audit.log force row level security;
alter table audit.head enable row level security;
alter table audit.head force row level security;
drop policy if exists tenant_isolation on audit.log;
drop policy if exists tenant_isolation on audit.head;
drop policy if exists chain_functions on audit.log;
drop policy if exists chain_functions on audit.head;
create policy tenant_isolation on audit.log for select to kita_api, kita_worker using (tenant_id = (select app.tenant_id()));
create policy tenant_isolation on audit.head for select to kita_api, kita_worker using (tenant_id = (select app.tenant_id()));
-- The functions below run as the owner; FORCE binds the owner too, so it needs a policy. Nobody can log in as it.
create policy chain_functions on audit.log to kita_audit using (true) with check (true);
create policy chain_functions on audit.head to kita_audit using (true) with check (true);
revoke all on audit.log, audit.head from public, kita_api, kita_worker;
grant select on audit.log, audit.head to kita_api, kita_worker;

-- Chain of what belongs to no tenant: sign-ups, master keys, operators.
create or replace function audit.installation() returns uuid language sql immutable parallel safe
  set search_path = pg_catalog as $$ select '00000000-0000-0000-0000-000000000000'::uuid $$;

-- The bytes a row stands for: UTF-8 of a JSON array of its fields, the instant in UTC with microseconds, then the hash before.
create or replace function audit.row_hash(
  tenant uuid, seq bigint, at timestamptz, actor text, action text, object text, data jsonb, prev bytea)
  returns bytea language sql stable parallel safe set search_path = pg_catalog as $$
  select sha256(convert_to(jsonb_build_array(
    tenant, seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor, action, object, data)::text, 'UTF8') || prev)
$$;

create or replace function audit.append_to(tenant uuid, actor text, action text, object text, data jsonb)
  returns bigint language plpgsql volatile set search_path = pg_catalog, audit as $$
declare
  last audit.head;
  next_hash bytea;
  -- In the order of the chain: taken after the head is locked, unlike now().
  at timestamptz;
begin
  insert into audit.head (tenant_id, seq, hash) values (tenant, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
  select h.* into strict last from audit.head h where h.tenant_id = tenant for update;
  at := clock_timestamp();
  next_hash := audit.row_hash(tenant, last.seq + 1, at, actor, action, object, data, last.hash);
  insert into audit.log (tenant_id, seq, at, actor, action, object, data, prev, hash)
    values (tenant, last.seq + 1, at, actor, action, object, data, last.hash, next_hash);
  update audit.head h set seq = last.seq + 1, hash = next_hash where h.tenant_id = tenant;
  return last.seq + 1;
end $$;

-- One entry in the chain of the transaction's tenant. The tenant is never a parameter.
create or replace function audit.append(actor text, action text, object text, data jsonb)
  returns bigint language plpgsql volatile security definer set search_path = pg_catalog, audit as $$
begin
  if app.tenant_id() is null then raise exception 'audit.append needs a tenant' using errcode = '42501'; end if;
  return audit.append_to(app.tenant_id(), actor, action, object, data);
end $$;

create or replace function audit.append_installation(actor text, action text, object text, data jsonb)
  returns bigint language sql volatile security definer set search_path = pg_catalog, audit as $$
  select audit.append_to(audit.installation(), actor, action, object, data)
$$;

-- A caller verifies its own tenant's chain; without a tenant, the installation's.
create or replace function audit.assert_own(tenant uuid) returns void
  language plpgsql stable set search_path = pg_catalog, audit as $$
begin
  if tenant is distinct from coalesce(app.tenant_id(), audit.installation()) then
    raise exception 'audit.verify of another tenant' using errcode = '42501';
  end if;
end $$;

-- Highest number in a chain; the installation's is hidden from tenants by row-level security, hence a function.
create or replace function audit.length(tenant uuid) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, audit as $$
begin
  perform audit.assert_own(tenant);
  return (select max(l.seq) from audit.log l where l.tenant_id = tenant);
end $$;

-- What is wrong with the entries of a range, at most 100 findings: changed content, missing entries, broken links.
create or replace function audit.verify_range(tenant uuid, from_seq bigint, to_seq bigint)
  returns table (seq bigint, problem text)
  language plpgsql stable security definer set search_path = pg_catalog, audit as $$
declare
  before audit.log;
begin
  perform audit.assert_own(tenant);
  select l.* into before from audit.log l where l.tenant_id = tenant and l.seq < from_seq order by l.seq desc limit 1;
  return query
  with chain as (
    select l.*, lag(l.seq, 1, coalesce(before.seq, 0)) over w as seq_before,
           lag(l.hash, 1, coalesce(before.hash, decode(repeat('00', 32), 'hex'))) over w as hash_before
      from audit.log l where l.tenant_id = tenant and l.seq between from_seq and to_seq window w as (order by l.seq)
  ), findings as (
    select c.seq, 'row_changed' as problem from chain c
     where c.hash <> audit.row_hash(c.tenant_id, c.seq, c.at, c.actor, c.action, c.object, c.data, c.prev)
    union all
    select c.seq, 'gap' from chain c where c.seq <> c.seq_before + 1
    union all
    select c.seq, 'prev_mismatch' from chain c where c.prev <> c.hash_before and c.seq = c.seq_before + 1
  )
  select f.seq, f.problem from findings f order by f.seq, f.problem limit 100;
end $$;

-- What is wrong with the end of a chain. A known head (an exported one) also finds a chain that was cut or rewritten
-- from end to end, together with its own head.
create or replace function audit.verify_end(tenant uuid, known_seq bigint, known_hash bytea)
  returns table (seq bigint, problem text)
  language plpgsql stable security definer set search_path = pg_catalog, audit as $$
begin
  perform audit.assert_own(tenant);
  return query
  with last as (
    select l.seq, l.hash from audit.log l where l.tenant_id = tenant order by l.seq desc limit 1
  )
  select h.seq, 'tail_truncated' from audit.head h left join last on true
   where h.tenant_id = tenant
     and (coalesce(last.seq, 0), coalesce(last.hash, decode(repeat('00', 32), 'hex'))) is distinct from (h.seq, h.hash)
  union all
  select last.seq, 'head_missing' from last where not exists (select from audit.head h where h.tenant_id = tenant)
  union all
  select known_seq, 'exported_head_mismatch'
   where known_seq > 0
     and not exists (select from audit.log l where l.tenant_id = tenant and l.seq = known_seq and l.hash = known_hash);
end $$;

-- The whole chain at once, for an operator with psql. Long chains are verified range by range by the application.
drop function if exists audit.verify(uuid, bigint, bytea);
create or replace function audit.verify(tenant uuid, known_seq bigint default null, known_hash bytea default null)
  returns table (seq bigint, problem text)
  language sql stable security definer set search_path = pg_catalog, audit as $$
  select * from audit.verify_range(tenant, 1, 9223372036854775807)
  union all
  select * from audit.verify_end(tenant, known_seq, known_hash)
$$;

-- Heads of all chains, for the hourly export. Shows hashes, no content.
create or replace function audit.heads()
  returns table (tenant_id uuid, seq bigint, hash bytea)
  language sql stable security definer set search_path = pg_catalog, audit as $$
  select h.tenant_id, h.seq, h.hash from audit.head h order by h.tenant_id
$$;

-- Which of these known heads (json array of {tenantId, seq, hash}) their chains do not contain any more. Shows nothing else.
create or replace function audit.missing_heads(known jsonb)
  returns table (tenant_id uuid)
  language sql stable security definer set search_path = pg_catalog, audit as $$
  select k."tenantId" from jsonb_to_recordset(known) as k ("tenantId" uuid, seq bigint, hash text)
   where k.seq > 0 and not exists (
     select from audit.log l where l.tenant_id = k."tenantId" and l.seq = k.seq and l.hash = decode(k.hash, 'hex'))
$$;

revoke execute on all functions in schema audit from public;
grant execute on function audit.append(text, text, text, jsonb), audit.append_installation(text, text, text, jsonb),
  audit.verify(uuid, bigint, bytea), audit.verify_range(uuid, bigint, bigint), audit.verify_end(uuid, bigint, bytea),
  audit.length(uuid) to kita_api, kita_worker;
grant execute on function audit.append(text, text, text, jsonb) to kita_vault;
grant execute on function audit.heads(), audit.missing_heads(jsonb) to kita_worker;

set local role kita_owner;
