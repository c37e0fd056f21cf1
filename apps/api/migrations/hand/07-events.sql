select app.protect_tenant_table('app.events', 'select, insert', 'select, insert');
