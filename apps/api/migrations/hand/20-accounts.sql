select app.grant_global_table('app.users', 'select, insert, update', 'select');
-- Operators are made by the command `operator`, which works as this role; 70-operator.sql keeps the HTTP role from it.
grant update (is_operator) on app.users to kita_worker;
select app.grant_global_table('app.sessions', 'select, insert, update', 'select, delete');
select app.grant_global_table('app.account_links', 'select, insert, update, delete', 'select, delete');
select app.grant_global_table('app.phone_codes', 'select, insert, update, delete', 'select, delete');
select app.grant_global_table('app.user_identities', 'select, insert, update, delete', 'select');
select app.grant_global_table('app.identity_flows', 'select, insert, update, delete', 'select, delete');
select app.grant_global_table('app.sign_in_challenges', 'select, insert, update', 'select, delete');
select app.grant_global_table('app.refresh_tokens', 'select, insert, update', 'select, update, delete');
-- What belongs to one person alone stands under the person's id in the place of the tenant.
select app.protect_tenant_table('app.two_factors', 'select, insert, update, delete', 'select');
select app.protect_tenant_table('app.recovery_codes', 'select, insert, update, delete', 'select');
select app.protect_tenant_table('app.two_factor_seeds', 'insert, delete', '');
select app.protect_envelope_table('app.two_factor_seeds', 'id');
-- To remove a seed the HTTP role must be able to name it; it never reads one.
grant select (tenant_id, id) on app.two_factor_seeds to kita_api;
grant select on app.two_factor_seeds to kita_vault;
select app.protect_tenant_table('app.tenants', 'select, insert, update', 'select, update');
select app.count_versions('app.tenants');
select app.protect_tenant_table('app.tenant_members', 'select, insert, update, delete', 'select');
select app.protect_tenant_table('app.roles', 'select, insert, update, delete', 'select');
select app.protect_tenant_table('app.api_keys', 'select, insert, update', 'select');

-- Look-ups that come before a tenant is known. Their owner may see all tenants, so each returns the least possible and
-- is reachable by the HTTP process only.
grant select on app.tenants, app.tenant_members, app.roles, app.api_keys to kita_search;
grant update (last_used_at, last_used_ip) on app.api_keys to kita_search;

-- People belong to a company: their rows stand under its live tenant and count for both sides.
drop function if exists app.memberships_of_user(uuid);
create or replace function app.memberships_of_user(wanted uuid)
  returns table (tenant_id uuid, mode text, role text, permissions text[], status text, status_reason text)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select t.id, t.mode, m.role, r.permissions, t.status, t.status_reason
      from app.tenant_members m
      join app.tenants live on live.id = m.tenant_id and live.mode = 'live'
      join app.tenants t on t.id in (live.id, live.twin_id)
      left join app.roles r on r.tenant_id = m.tenant_id and r.id = m.role_id
     where m.user_id = wanted order by t.created_at, t.mode
  $$;

-- Notes minute and address of use: one write a minute at most, and none for a use that is refused for its address.
drop function if exists app.find_api_key(bytea);
create or replace function app.find_api_key(wanted bytea, caller inet)
  returns table (tenant_id uuid, id uuid, mode text, permissions text[], status text, status_reason text, is_ip_allowed boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
declare
  hit record;
begin
  select k.tenant_id, k.id, t.mode, k.permissions, k.last_used_at, t.status, t.status_reason,
         k.allowed_ips is null or exists (select from unnest(k.allowed_ips) as net where caller <<= net::inet) as is_ip_allowed
    into hit
    from app.api_keys k join app.tenants t on t.id = k.tenant_id
   where k.hash = wanted and k.revoked_at is null and (k.expires_at is null or k.expires_at > now());
  if not found then return; end if;
  if hit.is_ip_allowed and (hit.last_used_at is null or hit.last_used_at < now() - interval '1 minute') then
    update app.api_keys k set last_used_at = now(), last_used_ip = host(caller)
     where k.tenant_id = hit.tenant_id and k.id = hit.id
       and (k.last_used_at is null or k.last_used_at < now() - interval '1 minute');
  end if;
  return query
    select hit.tenant_id, hit.id, hit.mode, hit.permissions, hit.status, hit.status_reason, hit.is_ip_allowed;
end $$;

alter function app.memberships_of_user(uuid) owner to kita_search;
alter function app.find_api_key(bytea, inet) owner to kita_search;
revoke execute on function app.memberships_of_user(uuid) from public;
revoke execute on function app.find_api_key(bytea, inet) from public;
grant execute on function app.memberships_of_user(uuid), app.find_api_key(bytea, inet) to kita_api;

-- The companies of a person, both sides of each, in one look: what each of them shows to its own people.
create or replace function app.companies_of_user(wanted uuid) returns setof app.tenants
  language sql stable security definer set search_path = pg_catalog, app as $$
    select t.* from app.memberships_of_user(wanted) m join app.tenants t on t.id = m.tenant_id
  $$;
alter function app.companies_of_user(uuid) owner to kita_search;
revoke execute on function app.companies_of_user(uuid) from public;
grant execute on function app.companies_of_user(uuid) to kita_api;

-- What waits for a person in each of their companies, in one look: numbers and one date, of their own companies only.
grant select on app.invoices, app.certificates to kita_search;
create or replace function app.attention_of_user(wanted uuid)
  returns table (tenant_id uuid, in_review bigint, rejected bigint, drafts bigint, certificate_until timestamptz)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select m.tenant_id,
           (select count(*) from app.invoices i where i.tenant_id = m.tenant_id and i.hidden_at is null and i.state in ('unknown', 'needs_attention')),
           (select count(*) from app.invoices i where i.tenant_id = m.tenant_id and i.hidden_at is null and i.state = 'rejected'),
           (select count(*) from app.invoices i where i.tenant_id = m.tenant_id and i.hidden_at is null and i.state = 'draft'),
           (select max(c.valid_to) from app.certificates c where c.tenant_id = m.tenant_id and c.state = 'active')
    from app.memberships_of_user(wanted) m
  $$;
alter function app.attention_of_user(uuid) owner to kita_search;
revoke execute on function app.attention_of_user(uuid) from public;
grant execute on function app.attention_of_user(uuid) to kita_api;

-- Invitations and transfers stand under the live side of a company, as its people do.
select app.protect_tenant_table('app.invitations', 'select, insert, update', 'select');
select app.protect_tenant_table('app.ownership_transfers', 'select, insert, update', 'select');

-- Where the invitation of a link stands; who holds the link knows nothing else yet.
grant select (tenant_id, id, token_hash) on app.invitations to kita_search;
create or replace function app.find_invitation(wanted bytea) returns table (tenant_id uuid, id uuid)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select i.tenant_id, i.id from app.invitations i where i.token_hash = wanted
  $$;
alter function app.find_invitation(bytea) owner to kita_search;
revoke execute on function app.find_invitation(bytea) from public;
grant execute on function app.find_invitation(bytea) to kita_api;
