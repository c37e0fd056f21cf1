select app.protect_tenant_table('app.certificates', 'select, insert, update', 'select');
select app.count_versions('app.certificates');
select app.protect_tenant_table('app.pac_accounts', 'select, insert, update', 'select');
select app.count_versions('app.pac_accounts');
select app.protect_tenant_table('app.series', 'select, insert, update', 'select, update');
select app.count_versions('app.series');
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
-- Text as people type it: lower case, without accents. unaccent() is only "stable" because its dictionary could be
-- replaced; this installation brings its own and never does, so indexes may rely on it.
create or replace function app.fold(words text) returns text language sql immutable parallel safe strict as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, normalize(words)))
$$;

-- What a search compares, folded once when a row is written. Generated, so that no writer can forget it.
drop index if exists app.customers_search, app.products_search;
alter table app.customers add column if not exists
  words text generated always as (app.fold(legal_name || ' ' || rfc || ' ' || coalesce(email, ''))) stored;
alter table app.products add column if not exists
  words text generated always as (app.fold(description || ' ' || coalesce(sku, ''))) stored;
create index if not exists customers_words on app.customers using gin (tenant_id, words gin_trgm_ops);
create index if not exists products_words on app.products using gin (tenant_id, words gin_trgm_ops);
create index if not exists customers_name on app.customers (tenant_id, legal_name, id);
create index if not exists products_name on app.products (tenant_id, description, id);

-- The words of a search, each escaped for LIKE, the longest first: it narrows the index most.
create or replace function app.like_words(q text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg('%' || replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%'
                            order by length(word) desc), '{}')
  from unnest(regexp_split_to_array(app.fold(trim(q)), '\s+')) as word where word <> ''
$$;

-- Newest first, so that what a very common word leaves out is the oldest. LIKE ALL alone cannot use an index: the first
-- word does, the others are compared with what it found.
create or replace function app.search_customers(q text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, app, public as $$
    select c.id from app.customers c
    where c.tenant_id = app.tenant_id() and c.archived_at is null
      and c.words like (app.like_words(q))[1] and c.words like all (app.like_words(q))
    order by c.created_at desc, c.id desc limit 1000
  $$;
create or replace function app.search_products(q text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, app, public as $$
    select p.id from app.products p
    where p.tenant_id = app.tenant_id() and p.archived_at is null
      and p.words like (app.like_words(q))[1] and p.words like all (app.like_words(q))
    order by p.created_at desc, p.id desc limit 1000
  $$;
grant execute on function app.tenant_id(), app.like_words(text) to kita_search;
alter function app.search_customers(text) owner to kita_search;
alter function app.search_products(text) owner to kita_search;
revoke execute on function app.search_customers(text), app.search_products(text) from public;
grant execute on function app.search_customers(text), app.search_products(text) to kita_api, kita_worker;

-- A customer who is erased is forgotten in the events that show it, and in those of documents that were deleted. Of the
-- caller's own tenant, and of nothing but its events.
grant select, update (object) on app.events to kita_search;
create or replace function app.forget_customer_in_events(wanted text, shown jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog, app as $$
    update app.events e set object = shown
     where e.tenant_id = app.tenant_id() and e.object_id = wanted and e.type like 'customer.%';
    update app.events e set object = jsonb_set(e.object, '{receiver}', '{"rfc": "", "legal_name": ""}')
     where e.tenant_id = app.tenant_id() and e.object ->> 'customer' = wanted
       and e.object_id in (select d.object_id from app.events d
                            where d.tenant_id = app.tenant_id() and d.type = 'invoice.deleted' and d.object ->> 'customer' = wanted);
  $$;
alter function app.forget_customer_in_events(text, jsonb) owner to kita_search;
revoke execute on function app.forget_customer_in_events(text, jsonb) from public;
grant execute on function app.forget_customer_in_events(text, jsonb) to kita_api;
