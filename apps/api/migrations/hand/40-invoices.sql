select app.grant_global_table('app.sat_certificates', 'select, insert', 'select, insert');
select app.protect_tenant_table('app.customers', 'select, insert, update', 'select');
select app.protect_tenant_table('app.products', 'select, insert, update', 'select');
select app.protect_tenant_table('app.invoices', 'select, insert, update, delete', 'select, update');
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

-- The sweep looks for overdue invoices of all tenants; it learns ids and nothing else.
grant select on app.invoices to kita_search;
create or replace function app.overdue_invoices(older_than interval, max_rows int)
  returns table (tenant_id uuid, invoice_id uuid)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select i.tenant_id, i.id from app.invoices i
    where i.due_at < now() - older_than order by i.due_at limit least(max_rows, 1000)
  $$;
alter function app.overdue_invoices(interval, int) owner to kita_search;
revoke execute on function app.overdue_invoices(interval, int) from public;
grant execute on function app.overdue_invoices(interval, int) to kita_worker;

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
