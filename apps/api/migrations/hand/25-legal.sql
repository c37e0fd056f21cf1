select app.grant_global_table('app.legal_acceptances', 'select, insert', 'select');
-- Erasing an account takes away where it was accepted, never that it was.
grant update (ip, user_agent) on app.legal_acceptances to kita_api;
select app.grant_global_table('app.arco_requests', 'select, insert, update', 'select');
