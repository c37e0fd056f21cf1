-- What lists of invoices sort, filter and search by, computed when a row is written so that no writer can forget it.
-- `to_char` and `concat_ws` are only "stable" because of settings these expressions do not use: dates of fixed form, text.

-- When a document is dated: `Fecha` as written; what has none yet counts where it was begun, on the clock of Mexico City.
create or replace function app.document_dated(fecha text, created_at timestamptz) returns text
  language sql immutable parallel safe as $$
    select coalesce(fecha, to_char(created_at at time zone 'America/Mexico_City', 'YYYY-MM-DD"T"HH24:MI:SS'))
  $$;

-- Sorts A-2 before A-10. What has no folio comes first.
create or replace function app.folio_key(serie text, folio text) returns text
  language sql immutable parallel safe as $$
    select case when folio is null then '' else coalesce(serie, '') || ' ' || lpad(folio, 20, '0') end
  $$;

-- The words of a document: who gets it, the caller's own id, what the first lines say. A space before the first word, so
-- that "begins a word" is one comparison.
create or replace function app.invoice_words(receiver_name text, receiver_rfc text, external_id text, document jsonb)
  returns text language sql immutable parallel safe as $$
    select ' ' || app.fold(concat_ws(' ', receiver_name, receiver_rfc, external_id, left(concat_ws(' ',
      document #>> '{conceptos,0,descripcion}', document #>> '{conceptos,1,descripcion}',
      document #>> '{conceptos,2,descripcion}'), 300)))
  $$;

-- Amounts in thousandths: comparisons of `numeric` are not leakproof and could not use an index behind the policy.
alter table app.invoices
  add column if not exists dated text collate "C" generated always as (app.document_dated(fecha, created_at)) stored,
  add column if not exists folio_key text collate "C" generated always as (app.folio_key(serie, folio)) stored,
  add column if not exists total_mills bigint
    generated always as (least(round(total * 1000), 9000000000000000000)::bigint) stored,
  add column if not exists metodo_pago text generated always as (comprobante ->> 'metodoPago') stored,
  add column if not exists forma_pago text generated always as (comprobante ->> 'formaPago') stored,
  add column if not exists words text
    generated always as (app.invoice_words(receiver_name, receiver_rfc, external_id, comprobante)) stored;
create index if not exists invoices_dated on app.invoices (tenant_id, dated, id);
create index if not exists invoices_state_dated on app.invoices (tenant_id, state, dated, id);
create index if not exists invoices_total on app.invoices (tenant_id, total_mills, id);
create index if not exists invoices_folio_order on app.invoices (tenant_id, folio_key, id);
create index if not exists invoices_folio on app.invoices (tenant_id, folio) where folio is not null;
create index if not exists invoices_uuid_beginning on app.invoices (tenant_id, uuid collate "C") where uuid is not null;
create index if not exists invoices_words on app.invoices using gin (tenant_id, words gin_trgm_ops);

-- The words of a search as patterns of LIKE, escaped, the longest first. Words under three letters have no trigram and
-- match the beginning of a word only.
create or replace function app.like_patterns(q text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(case when length(word) < 3 then '% ' else '%' end
                            || replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%'
                            order by length(word) desc), '{}')
  from unnest(regexp_split_to_array(app.fold(trim(q)), '\s+')) as word where word <> ''
$$;

-- Invoices of the tenant by words, by folio or by the beginning of the UUID, in no order. Looks past row-level security for
-- its indexes (LIKE is not leakproof) and filters the tenant by itself; answers ids only, read again behind the policy.
create or replace function app.search_invoices(
  q text, wanted_serie text, wanted_folio text, uuid_beginning text, max_rows int
) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, app, public as $$
    select found.id from (
      select i.id from app.invoices i
       where i.tenant_id = app.tenant_id()
         and i.words like (app.like_patterns(q))[1] and i.words like all (app.like_patterns(q))
      union
      select i.id from app.invoices i
       where i.tenant_id = app.tenant_id() and i.folio = wanted_folio
         and (wanted_serie is null or upper(i.serie) = wanted_serie)
      union
      select i.id from app.invoices i
       where i.tenant_id = app.tenant_id()
         and i.uuid collate "C" >= uuid_beginning and i.uuid collate "C" < uuid_beginning || 'G'
    ) found limit max_rows
  $$;
grant execute on function app.like_patterns(text) to kita_search, kita_api, kita_worker;
alter function app.search_invoices(text, text, text, text, int) owner to kita_search;
revoke execute on function app.search_invoices(text, text, text, text, int) from public;
grant execute on function app.search_invoices(text, text, text, text, int) to kita_api, kita_worker;
