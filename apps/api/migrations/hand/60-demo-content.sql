select app.protect_tenant_table('app.demo_contents', 'select, insert, update', 'select, update, delete');
select app.protect_tenant_table('app.demo_items', 'select', 'select, insert, delete');

-- What was demo content is out of sight for every query of the application, whoever writes it: lists, sums, searches,
-- files. Nothing is lost: sealed bytes, stamps, folios and audit entries stay where they are.
drop policy if exists demo_is_gone on app.invoices;
create policy demo_is_gone on app.invoices as restrictive for select to kita_api, kita_worker using (hidden_at is null);

-- The only way to hide a document, for demo content of test companies alone, once nothing about it is pending. A document
-- that was issued again since it was loaded is its person's. Answers how many are not settled yet.
grant select on app.demo_items to kita_search;
grant update (hidden_at) on app.invoices to kita_search;
-- The sums of what was issued follow (41-invoice-figures.sql).
grant update on app.invoice_days, app.invoice_receiver_months to kita_search;
create or replace function app.hide_demo_invoices() returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
declare
  pending bigint;
begin
  if not exists (select from app.tenants t where t.id = app.tenant_id() and t.mode = 'test') then
    raise exception 'demo content lives in test companies' using errcode = 'restrict_violation';
  end if;
  update app.invoices i set hidden_at = now() from app.demo_items d
   where d.tenant_id = app.tenant_id() and d.kind = 'invoice' and d.generation > 0
     and i.tenant_id = d.tenant_id and i.id = d.object_id and i.generation = d.generation
     and i.state in ('stamped', 'rejected', 'canceled') and i.hidden_at is null;
  select count(*) into pending from app.demo_items d join app.invoices i on i.tenant_id = d.tenant_id and i.id = d.object_id
   where d.tenant_id = app.tenant_id() and d.kind = 'invoice' and d.generation > 0
     and i.generation = d.generation and i.hidden_at is null;
  return pending;
end $$;
alter function app.hide_demo_invoices() owner to kita_search;
revoke execute on function app.hide_demo_invoices() from public;
grant execute on function app.hide_demo_invoices() to kita_worker;
