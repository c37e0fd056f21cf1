select app.protect_tenant_table('app.messages', 'select, insert', 'select, insert, update');
select app.protect_tenant_table('app.suppressions', 'select, insert, update', 'select, insert, update');

-- Links in messages open accounts: the HTTP role writes contents and never reads them, the vault reads, the worker erases
-- what was sent and rewraps the data keys.
select app.protect_tenant_table('app.message_contents', 'insert', 'insert, delete');
select app.protect_envelope_table('app.message_contents', 'message_id');
grant select on app.message_contents to kita_vault;
