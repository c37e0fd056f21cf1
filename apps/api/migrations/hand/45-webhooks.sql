select app.protect_tenant_table('app.webhook_endpoints', 'select, insert, update', 'select, insert, update');
select app.count_versions('app.webhook_endpoints');
select app.protect_tenant_table('app.webhook_deliveries', 'select, insert, update', 'select, insert, update, delete');
select app.protect_tenant_table('app.webhook_attempts', 'select', 'select, insert');
select app.protect_tenant_table('app.webhook_replays', 'select, insert', 'select, update');

-- Write-only for the HTTP role, but for what it needs to give an older secret its end.
select app.protect_tenant_table('app.webhook_secrets', 'insert', '');
grant select (tenant_id, id, endpoint_id, expires_at), update (expires_at) on app.webhook_secrets to kita_api;
select app.protect_envelope_table('app.webhook_secrets', 'id');
grant select on app.webhook_secrets to kita_vault;

-- The claim of the couriers. Endpoints with something scheduled are found one after the other through the index of due
-- deliveries (a loose scan: two steps per endpoint, however many wait behind it), so that a million deliveries to one dead
-- receiver stand in nobody's way. Each gets room for `per_endpoint` calls less those on their way, an endpoint that keeps failing
-- for one; those that are well come first, then turn by turn. Whoever claims holds a lock for the length of the statement, so the
-- room is right over all workers. The claim itself is `due_at` in the future: a worker that dies leaves it to be taken again.
grant select on app.webhook_deliveries, app.webhook_endpoints to kita_search;
grant update (state, attempt, due_at, last_attempt_at) on app.webhook_deliveries to kita_search;
create or replace function app.take_due_webhooks(
    at timestamptz, max_rows int, max_failing int, per_endpoint int, lease interval)
  returns table (tenant_id uuid, delivery_id uuid, attempt int, is_failing boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
#variable_conflict use_column
begin
  if not pg_try_advisory_xact_lock(7361905) then return; end if;
  return query
    with recursive waiting as (
      (select d.tenant_id as t, d.endpoint_id as e from app.webhook_deliveries d
        where d.due_at is not null order by d.tenant_id, d.endpoint_id limit 1)
      union all
      select n.t, n.e from waiting w cross join lateral (
        select d.tenant_id as t, d.endpoint_id as e from app.webhook_deliveries d
         where d.due_at is not null and (d.tenant_id, d.endpoint_id) > (w.t, w.e)
         order by d.tenant_id, d.endpoint_id limit 1) n
    ), ready as (
      select w.t, w.e, p.failures >= 3 as failing,
             case when p.failures >= 3 then 1 else per_endpoint end - (
               select count(*)::int from app.webhook_deliveries b
                where b.tenant_id = w.t and b.endpoint_id = w.e and b.due_at > at and b.due_at <= at + lease
                  and b.state = 'sending') as room
        from waiting w join app.webhook_endpoints p on p.tenant_id = w.t and p.id = w.e
       where p.disabled_reason is null and p.deleted_at is null and (p.paused_until is null or p.paused_until <= at)
    ), turns as (
      select r.t, d.id, r.failing, d.due_at, row_number() over (partition by r.t, r.e order by d.due_at) as turn
        from ready r cross join lateral (
          select q.id, q.due_at from app.webhook_deliveries q
           where q.tenant_id = r.t and q.endpoint_id = r.e and q.due_at is not null and q.due_at <= at
           order by q.due_at limit greatest(r.room, 0)) d
    ), chosen as (
      (select * from turns where not failing order by turn, due_at limit max_rows)
      union all
      (select * from turns where failing order by turn, due_at limit max_failing)
    ), taken as (
      select c.t, c.id, c.failing from chosen c order by c.failing, c.turn, c.due_at limit max_rows
    )
    update app.webhook_deliveries d
       set state = 'sending', attempt = d.attempt + 1, due_at = at + lease, last_attempt_at = at
      from taken k where d.tenant_id = k.t and d.id = k.id
    returning d.tenant_id, d.id, d.attempt, k.failing;
end $$;
alter function app.take_due_webhooks(timestamptz, int, int, int, interval) owner to kita_search;
revoke execute on function app.take_due_webhooks(timestamptz, int, int, int, interval) from public;
grant execute on function app.take_due_webhooks(timestamptz, int, int, int, interval) to kita_worker;

-- For the metrics: how late the oldest due delivery of an endpoint that is well is, and how many endpoints are in which state.
create or replace function app.webhook_lag() returns double precision
  language sql stable security definer set search_path = pg_catalog, app as $$
    select coalesce(greatest(extract(epoch from now() - min(d.due_at)), 0), 0)::double precision
      from app.webhook_endpoints p cross join lateral (
        select q.due_at from app.webhook_deliveries q
         where q.tenant_id = p.tenant_id and q.endpoint_id = p.id and q.due_at <= now() order by q.due_at limit 1) d
     where p.disabled_reason is null and p.deleted_at is null and p.failures = 0
       and (p.paused_until is null or p.paused_until <= now())
  $$;
create or replace function app.webhook_endpoint_states() returns table (state text, endpoints bigint)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select case when p.disabled_reason is not null then 'disabled' when p.failing_since is not null then 'failing' else 'on' end,
           count(*)
      from app.webhook_endpoints p where p.deleted_at is null group by 1
  $$;
create or replace function app.tenants_with_old_webhooks(before timestamptz, after_tenant uuid, max_rows int) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, app as $$
    select distinct d.tenant_id from app.webhook_deliveries d
    where d.settled_at < before and (after_tenant is null or d.tenant_id > after_tenant)
    order by d.tenant_id limit least(max_rows, 1000)
  $$;
alter function app.webhook_lag() owner to kita_search;
alter function app.webhook_endpoint_states() owner to kita_search;
alter function app.tenants_with_old_webhooks(timestamptz, uuid, int) owner to kita_search;
revoke execute on function app.webhook_lag(), app.webhook_endpoint_states(),
  app.tenants_with_old_webhooks(timestamptz, uuid, int) from public;
grant execute on function app.webhook_lag(), app.webhook_endpoint_states() to kita_api, kita_worker;
grant execute on function app.tenants_with_old_webhooks(timestamptz, uuid, int) to kita_worker;
