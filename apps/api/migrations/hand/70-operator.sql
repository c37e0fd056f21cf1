-- The operator console. What belongs to no company is global; what looks across companies goes through functions that a
-- role nobody can log in as owns, each of which refuses to answer unless the transaction names the live session of an
-- operator, opened with a second factor and on no visit. Row-level security binds the HTTP role here as everywhere.
select app.grant_global_table('app.impersonations', 'select, insert, update', 'select, delete');
select app.grant_global_table('app.flag_overrides', 'select, insert, update, delete', 'select');

-- Who runs the installation is decided at the machine (`operator grant`), never over the API.
create or replace function app.guard_operator_mark() returns trigger language plpgsql as $$
begin
  if current_user = 'kita_api' then
    if (tg_op = 'INSERT' and new.is_operator) or (tg_op = 'UPDATE' and new.is_operator is distinct from old.is_operator) then
      raise exception 'operators are made by the command' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create or replace trigger operator_mark before insert or update on app.users for each row execute function app.guard_operator_mark();

grant select (id, is_operator) on app.users to kita_search;
grant select (id, user_id, ended_at, expires_at, second_factor_at) on app.sessions to kita_search;
grant select (session_id, ended_at) on app.impersonations to kita_search;
grant select (tenant_id, invoice_id) on app.stamp_attempts to kita_search;

create or replace function app.assert_operator() returns void
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  if not exists (
    select from app.sessions s join app.users u on u.id = s.user_id
     where s.id = nullif(current_setting('app.operator_session', true), '')::uuid
       and s.ended_at is null and s.expires_at > now() and s.second_factor_at is not null and u.is_operator
       and not exists (select from app.impersonations i where i.session_id = s.id and i.ended_at is null)
  ) then
    raise exception 'not the session of an operator' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Companies by name, RFC or id, newest first; counts stop at 10,000 so that a large company costs no more than that.
create or replace function app.operator_tenants(
    words text, wanted uuid, wanted_mode text, wanted_status text, month_start timestamptz,
    before_at timestamptz, before_id uuid, max_rows int)
  returns table (id uuid, twin_id uuid, mode text, rfc text, legal_name text, trade_name text, status text,
    status_reason text, status_by text, status_at timestamptz, created_at timestamptz,
    invoices_this_month int, last_invoice_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
#variable_conflict use_column
begin
  perform app.assert_operator();
  return query
    with found as (
      select t.* from app.tenants t
       where (wanted is null or t.id = wanted)
         and (words is null or t.rfc ilike words || '%' or t.legal_name ilike '%' || words || '%' or t.trade_name ilike '%' || words || '%')
         and (wanted_mode is null or t.mode = wanted_mode)
         and (wanted_status is null or t.status = wanted_status)
         and (before_at is null or (t.created_at, t.id) < (before_at, before_id))
       order by t.created_at desc, t.id desc limit least(max_rows, 101)
    )
    select f.id, f.twin_id, f.mode, f.rfc, f.legal_name, f.trade_name, f.status, f.status_reason, f.status_by, f.status_at,
           f.created_at,
           (select count(*)::int from (select from app.invoices i
             where i.tenant_id = f.id and i.created_at >= month_start and i.state <> 'draft' and i.hidden_at is null
             limit 10000) m),
           (select max(i.created_at) from app.invoices i where i.tenant_id = f.id and i.state <> 'draft')
      from found f order by f.created_at desc, f.id desc;
end $$;

-- Documents that need somebody: handed to a person, looked for longer than ten minutes, or waiting as long to go out.
create or replace function app.operator_stuck_invoices(moment timestamptz, max_rows int)
  returns table (tenant_id uuid, mode text, legal_name text, rfc text, invoice_id uuid, state text, serie text, folio text,
    total numeric, currency text, waiting_code text, since timestamptz, due_at timestamptz, attempts int)
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
#variable_conflict use_column
begin
  perform app.assert_operator();
  return query
    select i.tenant_id, t.mode, t.legal_name, t.rfc, i.id, i.state, i.serie, i.folio, i.total, i.currency,
           i.waiting ->> 'code', coalesce((i.waiting ->> 'since')::timestamptz, i.updated_at), i.due_at,
           (select count(*)::int from app.stamp_attempts a where a.tenant_id = i.tenant_id and a.invoice_id = i.id)
      from app.invoices i join app.tenants t on t.id = i.tenant_id
     where i.state in ('sealed', 'sending', 'unknown', 'needs_attention') and i.hidden_at is null
       and (i.state = 'needs_attention'
            or coalesce((i.waiting ->> 'since')::timestamptz, i.updated_at) < moment - interval '10 minutes')
     order by (i.state <> 'needs_attention'), 12 limit least(max_rows, 200);
end $$;

-- Endpoints that fail, were switched off, or have something late. Of their addresses only the host: paths may hold secrets.
create or replace function app.operator_webhooks(moment timestamptz, max_rows int)
  returns table (tenant_id uuid, mode text, legal_name text, endpoint_id uuid, host text, state text, disabled_reason text,
    failures int, failing_since timestamptz, last_failure_at timestamptz, last_success_at timestamptz, backlog int,
    oldest_due_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
#variable_conflict use_column
begin
  perform app.assert_operator();
  return query
    select p.tenant_id, t.mode, t.legal_name, p.id, substring(p.url from '^[a-z]+://(?:[^/@]*@)?([^/?#]+)'),
           case when p.disabled_reason is not null then 'disabled' when p.failures > 0 then 'failing' else 'late' end,
           p.disabled_reason, p.failures, p.failing_since, p.last_failure_at, p.last_success_at, b.backlog, b.oldest
      from app.webhook_endpoints p join app.tenants t on t.id = p.tenant_id
      cross join lateral (
        select count(*)::int as backlog, min(q.due_at) as oldest from (
          select d.due_at from app.webhook_deliveries d
           where d.tenant_id = p.tenant_id and d.endpoint_id = p.id and d.due_at is not null limit 10000) q) b
     where p.deleted_at is null
       and (p.disabled_reason is not null or p.failures > 0 or b.oldest < moment - interval '5 minutes')
     order by (p.disabled_reason is not null), b.oldest nulls last, p.failures desc limit least(max_rows, 200);
end $$;

alter function app.assert_operator() owner to kita_search;
alter function app.operator_tenants(text, uuid, text, text, timestamptz, timestamptz, uuid, int) owner to kita_search;
alter function app.operator_stuck_invoices(timestamptz, int) owner to kita_search;
alter function app.operator_webhooks(timestamptz, int) owner to kita_search;
revoke execute on function app.assert_operator(),
  app.operator_tenants(text, uuid, text, text, timestamptz, timestamptz, uuid, int),
  app.operator_stuck_invoices(timestamptz, int), app.operator_webhooks(timestamptz, int) from public;
grant execute on function app.assert_operator(),
  app.operator_tenants(text, uuid, text, text, timestamptz, timestamptz, uuid, int),
  app.operator_stuck_invoices(timestamptz, int), app.operator_webhooks(timestamptz, int) to kita_api;
