select app.protect_tenant_table('app.dashboard_dismissals', 'select, insert', 'select');
