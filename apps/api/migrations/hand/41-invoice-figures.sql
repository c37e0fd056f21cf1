-- What was issued per day and per receiver, counted where it cannot be forgotten: whatever code changes the state of an
-- invoice, its row and these sums change in one transaction. One row of each table per invoice, always in this order and
-- before the audit entry, so two transactions never wait for each other.
select app.protect_tenant_table('app.invoice_days', 'select, insert, update', 'select, insert, update');
select app.protect_tenant_table('app.invoice_receiver_months', 'select, insert, update', 'select, insert, update');

create or replace function app.receiver_key(rfc text, name text) returns text language sql immutable parallel safe
  set search_path = pg_catalog as $$ select case rfc when 'XEXX010101000' then rfc || ' ' || name else rfc end $$;

-- Value in pesos of one unit of the document's currency; null when the document does not say it.
create or replace function app.rate_of(currency text, comprobante jsonb) returns numeric language sql immutable parallel safe
  set search_path = pg_catalog as $$
  select case currency when 'MXN' then 1 else (comprobante ->> 'tipoCambio')::numeric end $$;

create or replace function app.count_invoice() returns trigger language plpgsql as $$
declare
  -- A demo document taken out of sight counts as one that was never issued.
  was text := case when tg_op = 'INSERT' or old.hidden_at is not null then 'draft' else old.state end;
  is_now text := case when new.hidden_at is not null then 'draft' else new.state end;
  issued int := (is_now in ('stamped', 'cancel_requested'))::int - (was in ('stamped', 'cancel_requested'))::int;
  canceled int := (is_now = 'canceled')::int - (was = 'canceled')::int;
  issued_on date := left(coalesce(new.fecha, new.comprobante ->> 'fecha'), 10)::date;
  rate numeric := app.rate_of(new.currency, new.comprobante);
  taxes jsonb := new.comprobante -> 'impuestos';
  by_day int[] := array_fill(0, array[31]);
begin
  if issued = 0 and canceled = 0 then return null; end if;
  insert into app.invoice_days as d (tenant_id, day, type, currency, documents, total, transferred, withheld, total_mxn,
                                     unrated, canceled, canceled_total)
  values (new.tenant_id, issued_on, new.type, new.currency, issued, issued * new.total,
          issued * coalesce((taxes ->> 'totalImpuestosTrasladados')::numeric, 0),
          issued * coalesce((taxes ->> 'totalImpuestosRetenidos')::numeric, 0),
          issued * coalesce(new.total * rate, 0), case when rate is null then issued else 0 end,
          canceled, canceled * new.total)
  on conflict (tenant_id, day, type, currency) do update set
    documents = d.documents + excluded.documents, total = d.total + excluded.total,
    transferred = d.transferred + excluded.transferred, withheld = d.withheld + excluded.withheld,
    total_mxn = d.total_mxn + excluded.total_mxn, unrated = d.unrated + excluded.unrated,
    canceled = d.canceled + excluded.canceled, canceled_total = d.canceled_total + excluded.canceled_total;
  if issued = 0 or new.type not in ('I', 'E') then return null; end if;
  if new.type = 'I' then by_day[extract(day from issued_on)::int] := issued; end if;
  insert into app.invoice_receiver_months as m (tenant_id, month, currency, receiver, receiver_rfc, receiver_name,
                                                invoices_by_day, invoices, total)
  values (new.tenant_id, date_trunc('month', issued_on)::date, new.currency,
          app.receiver_key(new.receiver_rfc, new.receiver_name), new.receiver_rfc, new.receiver_name,
          by_day, case new.type when 'I' then issued else 0 end,
          case new.type when 'I' then issued * new.total else -issued * new.total end)
  on conflict (tenant_id, month, currency, receiver) do update set
    receiver_name = excluded.receiver_name, invoices = m.invoices + excluded.invoices, total = m.total + excluded.total,
    invoices_by_day = (select array_agg(a + b order by at)
                         from unnest(m.invoices_by_day, excluded.invoices_by_day) with ordinality as days (a, b, at));
  return null;
end $$;

create or replace trigger counted_new after insert on app.invoices
  for each row when (new.state in ('stamped', 'cancel_requested', 'canceled')) execute function app.count_invoice();
create or replace trigger counted_change after update of state, hidden_at on app.invoices
  for each row when ((old.state is distinct from new.state or old.hidden_at is distinct from new.hidden_at)
                     and (new.state in ('stamped', 'cancel_requested', 'canceled')
                          or old.state in ('stamped', 'cancel_requested', 'canceled')))
  execute function app.count_invoice();

-- Counts what was issued before there was a trigger. The locks of the statements above keep writers out until this commits.
grant select, insert on app.invoice_days, app.invoice_receiver_months to kita_search;
create or replace function app.count_issued_invoices() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
begin
  if exists (select from app.invoice_days) then return; end if;
  insert into app.invoice_days
  select i.tenant_id, left(i.fecha, 10)::date, i.type, i.currency, count(*) filter (where i.state <> 'canceled'),
         coalesce(sum(i.total) filter (where i.state <> 'canceled'), 0),
         coalesce(sum((i.comprobante #>> '{impuestos,totalImpuestosTrasladados}')::numeric) filter (where i.state <> 'canceled'), 0),
         coalesce(sum((i.comprobante #>> '{impuestos,totalImpuestosRetenidos}')::numeric) filter (where i.state <> 'canceled'), 0),
         coalesce(sum(i.total * app.rate_of(i.currency, i.comprobante)) filter (where i.state <> 'canceled'), 0),
         count(*) filter (where i.state <> 'canceled' and app.rate_of(i.currency, i.comprobante) is null),
         count(*) filter (where i.state = 'canceled'), coalesce(sum(i.total) filter (where i.state = 'canceled'), 0)
    from app.invoices i where i.state in ('stamped', 'cancel_requested', 'canceled') group by 1, 2, 3, 4;
  with issued as (
    select i.tenant_id, left(i.fecha, 10)::date as day, i.currency, app.receiver_key(i.receiver_rfc, i.receiver_name) as receiver,
           i.receiver_rfc, i.receiver_name, i.id, (i.type = 'I')::int as invoices,
           case i.type when 'I' then i.total else -i.total end as total
      from app.invoices i where i.state in ('stamped', 'cancel_requested') and i.type in ('I', 'E')
  ), days as (
    select tenant_id, date_trunc('month', day)::date as month, currency, receiver, receiver_rfc, extract(day from day)::int as n,
           sum(invoices)::int as invoices, sum(total) as total, max(id::text || receiver_name) as latest
      from issued group by 1, 2, 3, 4, 5, 6
  ), months as (
    select tenant_id, month, currency, receiver, receiver_rfc, substr(max(latest), 37) as receiver_name,
           jsonb_object_agg(n, invoices) as by_day, sum(invoices)::int as invoices, sum(total) as total
      from days group by 1, 2, 3, 4, 5
  )
  insert into app.invoice_receiver_months
  select tenant_id, month, currency, receiver, receiver_rfc, receiver_name,
         (select array_agg(coalesce((by_day ->> n::text)::int, 0) order by n) from generate_series(1, 31) as n), invoices, total
    from months;
end $$;
alter function app.count_issued_invoices() owner to kita_search;
revoke execute on function app.count_issued_invoices() from public;
grant execute on function app.count_issued_invoices() to kita_owner;
select app.count_issued_invoices();
