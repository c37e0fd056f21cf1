select app.protect_tenant_table('app.messages', 'select, insert', 'select, insert, update');
-- Whoever erases their account is forgotten as a receiver too.
grant update (recipient, recipient_name) on app.messages to kita_api;
select app.protect_tenant_table('app.suppressions', 'select, insert, update', 'select, insert, update');

-- Links in messages open accounts: the HTTP role writes contents and never reads them, the vault reads, the worker erases
-- what was sent and rewraps the data keys.
select app.protect_tenant_table('app.message_contents', 'insert', 'insert, delete');
select app.protect_envelope_table('app.message_contents', 'message_id');
grant select on app.message_contents to kita_vault;

select app.protect_tenant_table('app.mail_settings', 'select, insert, update', 'select');
select app.count_versions('app.mail_settings');

select app.protect_tenant_table('app.notifications', 'select, insert, update', 'select, insert, update');
select app.protect_tenant_table('app.notification_preferences', 'select, insert, update', 'select, insert, update');

-- Whose digest is due, over all companies: ids, nothing else. What is taken is due again in an hour, so a lost job is made
-- again; the job itself sets the next moment.
grant select (tenant_id, user_id, digest_due_at), update (digest_due_at) on app.notification_preferences to kita_search;
create or replace function app.take_due_digests(moment timestamptz, max_rows int)
  returns table (tenant_id uuid, user_id uuid)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with due as (
      select p.tenant_id, p.user_id from app.notification_preferences p
       where p.digest_due_at <= moment order by p.digest_due_at limit least(max_rows, 1000) for update skip locked
    )
    update app.notification_preferences p set digest_due_at = moment + interval '1 hour'
      from due d where p.tenant_id = d.tenant_id and p.user_id = d.user_id
    returning p.tenant_id, p.user_id
  $$;

-- Active certificates that end within 45 days, by tenant.
grant select (tenant_id, id, state, valid_to) on app.certificates to kita_search;
create or replace function app.certificates_ending(moment timestamptz, after_tenant uuid, max_rows int)
  returns table (tenant_id uuid, certificate_id uuid, valid_to timestamptz)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select c.tenant_id, c.id, c.valid_to from app.certificates c
     where c.state = 'active' and c.valid_to between moment and moment + interval '45 days'
       and (after_tenant is null or c.tenant_id > after_tenant)
     order by c.tenant_id limit least(max_rows, 1000)
  $$;
alter function app.take_due_digests(timestamptz, int) owner to kita_search;
alter function app.certificates_ending(timestamptz, uuid, int) owner to kita_search;
revoke execute on function app.take_due_digests(timestamptz, int), app.certificates_ending(timestamptz, uuid, int) from public;
grant execute on function app.take_due_digests(timestamptz, int), app.certificates_ending(timestamptz, uuid, int) to kita_worker;

select app.protect_tenant_table('app.whatsapp_settings', 'select, insert, update', 'select');
select app.count_versions('app.whatsapp_settings');

-- Replies by WhatsApp name a telephone or the message they answer, and no company: whose they are is asked over all companies.
-- Ids, nothing else; the worker alone may ask.
grant select (tenant_id, channel, recipient, provider_id) on app.messages to kita_search;
grant select (tenant_id, channel, address) on app.suppressions to kita_search;
create or replace function app.tenants_of_telephone(telephone text) returns table (tenant_id uuid)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select m.tenant_id from app.messages m where m.channel = 'whatsapp' and m.recipient = telephone
    union
    select s.tenant_id from app.suppressions s where s.channel = 'whatsapp' and s.address = telephone
    limit 1000
  $$;
create or replace function app.tenant_of_whatsapp(message text) returns uuid
  language sql stable security definer set search_path = pg_catalog, app as $$
    select m.tenant_id from app.messages m where m.channel = 'whatsapp' and m.provider_id = message limit 1
  $$;
alter function app.tenants_of_telephone(text) owner to kita_search;
alter function app.tenant_of_whatsapp(text) owner to kita_search;
revoke execute on function app.tenants_of_telephone(text), app.tenant_of_whatsapp(text) from public;
grant execute on function app.tenants_of_telephone(text), app.tenant_of_whatsapp(text) to kita_worker;
