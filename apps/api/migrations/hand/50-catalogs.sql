-- SAT's catalogues belong to no tenant: the API reads them, the worker's role imports. Rows are never deleted.
select app.grant_global_table('app.catalog_imports', 'select', 'select, insert, update');
select app.grant_global_table('app.catalog_states', 'select', 'select, insert, update');
select app.grant_global_table('app.catalog_rows', 'select', 'select, insert, update');
select app.grant_global_table('app.catalog_words', 'select', 'select, insert, delete');
