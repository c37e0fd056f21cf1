select app.protect_tenant_table('app.exports', 'select, insert', 'select, update');
select app.count_versions('app.exports');

-- Files whose days are over, of all companies, for the job that removes them: ids, nothing else.
grant select on app.exports to kita_search;
create or replace function app.expired_exports(max_rows int) returns table (tenant_id uuid, id uuid)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select e.tenant_id, e.id from app.exports e where e.state = 'ready' and e.expires_at <= now()
     order by e.expires_at limit least(max_rows, 1000)
  $$;
alter function app.expired_exports(int) owner to kita_search;
revoke execute on function app.expired_exports(int) from public;
grant execute on function app.expired_exports(int) to kita_worker;

-- A view belongs to a person of a company; whose it is, the verbs check.
select app.protect_tenant_table('app.saved_views', 'select, insert, update, delete', 'select');
