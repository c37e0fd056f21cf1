select app.grant_global_table('app.sat_certificates', 'select, insert', 'select, insert');
select app.protect_tenant_table('app.customers', 'select, insert, update', 'select, insert, update');
select app.count_versions('app.customers');
select app.protect_tenant_table('app.products', 'select, insert, update', 'select, insert, update');
select app.count_versions('app.products');
select app.protect_tenant_table('app.invoices', 'select, insert, update, delete', 'select, insert, update, delete');
select app.protect_tenant_table('app.invoice_sealed', 'select, insert', 'select, insert');
select app.protect_tenant_table('app.stamp_attempts', 'select, insert, update', 'select, insert, update');
select app.protect_tenant_table('app.pac_raw', 'select, insert', 'select, insert');
select app.protect_tenant_table('app.invoice_stamped', 'select, insert', 'select, insert');

-- Frozen is frozen, for whoever connects: sealed bytes, raw answers and stamps never change nor go away.
create or replace function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % never change', tg_table_name using errcode = 'restrict_violation';
end $$;
create or replace trigger frozen before update or delete on app.invoice_sealed for each row execute function app.refuse_change();
create or replace trigger frozen before update or delete on app.pac_raw for each row execute function app.refuse_change();
create or replace trigger frozen before update or delete on app.invoice_stamped for each row execute function app.refuse_change();
create or replace trigger frozen before update or delete on app.folio_events for each row execute function app.refuse_change();

-- A draft may be deleted, and only a draft that was never sealed.
create or replace function app.refuse_invoice_delete() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' or old.generation > 0 then
    raise exception 'only drafts are deleted' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create or replace trigger only_drafts before delete on app.invoices for each row execute function app.refuse_invoice_delete();

-- `due_at` is the schedule of an invoice: written with every change of its state, so it cannot be lost. The worker takes
-- what is due, a few of each tenant, and makes jobs of it; what it takes is due again a little later, in case the job is
-- lost. It learns ids and versions, nothing else.
grant select, update (due_at) on app.invoices to kita_search;
drop function if exists app.overdue_invoices(interval, int);
create or replace function app.take_due_invoices(max_rows int, per_tenant int, again_after interval)
  returns table (tenant_id uuid, invoice_id uuid, version int)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with due as (
      select i.tenant_id, i.id, i.due_at from app.invoices i where i.due_at <= now() order by i.due_at limit 5000
    ), turns as (
      select d.*, row_number() over (partition by d.tenant_id order by d.due_at) as turn from due d
    ), fair as (
      select t.tenant_id, t.id from turns t where t.turn <= per_tenant order by t.turn, t.due_at limit least(max_rows, 1000)
    ), free as (
      select i.tenant_id, i.id from app.invoices i join fair f on f.tenant_id = i.tenant_id and f.id = i.id
       where i.due_at <= now() for update of i skip locked
    )
    update app.invoices i set due_at = now() + again_after from free f where i.tenant_id = f.tenant_id and i.id = f.id
    returning i.tenant_id, i.id, i.version
  $$;
alter function app.take_due_invoices(int, int, interval) owner to kita_search;
revoke execute on function app.take_due_invoices(int, int, interval) from public;
grant execute on function app.take_due_invoices(int, int, interval) to kita_worker;

-- How much is pending and for how long, for the metrics: counts and ages, never whose.
create or replace function app.pending_invoices()
  returns table (state text, invoices bigint, oldest_seconds double precision)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select i.state, count(*), extract(epoch from now() - min(i.updated_at))::double precision
    from app.invoices i where i.state in ('sealed', 'sending', 'unknown', 'needs_attention') group by i.state
  $$;
alter function app.pending_invoices() owner to kita_search;
revoke execute on function app.pending_invoices() from public;
grant execute on function app.pending_invoices() to kita_api, kita_worker;
