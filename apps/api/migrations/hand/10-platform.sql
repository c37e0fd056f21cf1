select app.protect_tenant_table('app.idempotency_keys', 'select, insert, update, delete', 'select, delete');
select app.grant_global_table('app.rate_limits', 'select, insert, update', 'select, delete');
alter table app.rate_limits set unlogged;
