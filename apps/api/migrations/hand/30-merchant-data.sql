select app.protect_tenant_table('app.certificates', 'select, insert, update', 'select');
select app.protect_tenant_table('app.pac_accounts', 'select, insert, update', 'select');
select app.protect_tenant_table('app.series', 'select, insert, update', 'select, update');
select app.protect_tenant_table('app.folio_events', 'select, insert', 'select, insert');

-- Secrets are write-only for the HTTP role: it inserts, the vault role reads, the worker rewraps the data keys.
select app.protect_tenant_table('app.certificate_keys', 'insert', '');
select app.protect_tenant_table('app.pac_credentials', 'insert', '');
select app.protect_envelope_table('app.certificate_keys', 'certificate_id');
select app.protect_envelope_table('app.pac_credentials', 'pac_account_id');
grant select on app.certificate_keys, app.pac_credentials to kita_vault;
grant execute on function app.tenant_id() to kita_vault;

-- Text search looks past row-level security for its index (ILIKE is not leakproof) and filters the tenant by itself.
grant select on app.customers, app.products to kita_search;
create index if not exists customers_search on app.customers
  using gin (tenant_id, (lower(legal_name || ' ' || rfc || ' ' || coalesce(email, ''))) gin_trgm_ops);
create index if not exists products_search on app.products
  using gin (tenant_id, (lower(description || ' ' || coalesce(sku, ''))) gin_trgm_ops);

-- The words of a search, each escaped for LIKE.
create or replace function app.like_words(q text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg('%' || replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%'), '{}')
  from unnest(regexp_split_to_array(lower(trim(q)), '\s+')) as word where word <> ''
$$;

create or replace function app.search_customers(q text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, app, public as $$
    select c.id from app.customers c
    where c.tenant_id = app.tenant_id() and c.archived_at is null
      and lower(c.legal_name || ' ' || c.rfc || ' ' || coalesce(c.email, '')) like all (app.like_words(q))
    limit 1000
  $$;
create or replace function app.search_products(q text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, app, public as $$
    select p.id from app.products p
    where p.tenant_id = app.tenant_id() and p.archived_at is null
      and lower(p.description || ' ' || coalesce(p.sku, '')) like all (app.like_words(q))
    limit 1000
  $$;
grant execute on function app.tenant_id(), app.like_words(text) to kita_search;
alter function app.search_customers(text) owner to kita_search;
alter function app.search_products(text) owner to kita_search;
revoke execute on function app.search_customers(text), app.search_products(text) from public;
grant execute on function app.search_customers(text), app.search_products(text) to kita_api;
