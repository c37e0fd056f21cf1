import type { CatalogueRule } from './catalogue-rules.ts';

/** What the application's roles may not be, own or do, whatever the policies say. */
export const privilegeRules: readonly CatalogueRule[] = [
  {
    name: 'role-exists',
    problem: 'is missing',
    sql: `select name as subject from unnest(array['kita_api', 'kita_worker', 'kita_vault']) as name
           where name not in (select rolname from app_role)`,
  },
  {
    name: 'role-power',
    problem: 'has an attribute that stands above row-level security',
    sql: `select r.rolname as subject, concat_ws(', ',
                 case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
                 case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end,
                 case when rolreplication then 'replication' end) as detail
            from pg_roles r join app_role using (rolname)
           where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication`,
  },
  {
    name: 'role-membership',
    problem: 'is a member of another role and can become it',
    sql: `select r.rolname as subject, pg_get_userbyid(m.roleid) as detail
            from pg_auth_members m join app_role r on r.oid = m.member`,
  },
  {
    name: 'role-owns-nothing',
    problem: 'owns something and can change its security',
    sql: `select r.rolname as subject, o.what as detail from app_role r join (
            select relowner as owner, name as what from relation where relkind in ('r', 'p', 'v', 'm', 'S', 'f')
            union all select proowner, name || '()' from own_function
            union all select nspowner, 'schema ' || nspname from own_schema
            union all select datdba, 'database ' || datname from pg_database where datname = current_database()
          ) o on o.owner = r.oid`,
  },
  {
    name: 'harmful-grant',
    problem: 'grants the application something row-level security does not cover',
    sql: `select r.name as subject, string_agg(distinct g.privilege_type, ', ') as detail
            from relation r join granted g on g.oid = r.oid
           where g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') group by r.name`,
  },
  {
    // docs/adr/0004-vault-role.md: an envelope is a row with the columns `wrapped_dek` and `box`, the sealed secret.
    name: 'vault-reader',
    problem: 'holds sealed secrets and lets a role other than the vault read them',
    sql: `select r.name as subject, a.rolname as detail from relation r
            join app_role a on a.rolname <> 'kita_vault'
            join pg_attribute box on box.attrelid = r.oid and box.attname = 'box' and not box.attisdropped
           where r.relkind in ('r', 'p') and has_column_privilege(a.oid, r.oid, box.attnum, 'select')
             and exists (select from pg_attribute w where w.attrelid = r.oid and w.attname = 'wrapped_dek')`,
  },
  {
    name: 'public-grant',
    problem: 'is granted to everybody who can connect',
    sql: `select r.name as subject, string_agg(distinct g.privilege_type, ', ') as detail
            from relation r join granted g on g.oid = r.oid where g.grantee = 0 group by r.name`,
  },
  {
    name: 'schema-create',
    problem: 'lets the application create objects of its own in it',
    sql: `select 'schema ' || n.nspname as subject from pg_namespace n, aclexplode(n.nspacl) a
           where n.nspname !~ '^pg_' and a.privilege_type = 'CREATE' and a.grantee in (select oid from grantee)`,
  },
  {
    name: 'definer-owner',
    problem: 'runs with the rights of a superuser',
    sql: `select f.name as subject, r.rolname as detail from own_function f join pg_roles r on r.oid = f.proowner
           where f.prosecdef and r.rolsuper`,
  },
  {
    name: 'definer-search-path',
    problem: 'runs with the rights of its owner and a search_path the caller chooses',
    sql: `select name as subject from own_function
           where prosecdef and not exists (select from unnest(coalesce(proconfig, '{}')) as s where s like 'search_path=%')`,
  },
  {
    name: 'definer-public',
    problem: 'runs with the rights of its owner and may be called by everybody',
    sql: `select name as subject from own_function
           where prosecdef and (proacl is null or exists (select from aclexplode(proacl) a where a.grantee = 0))`,
  },
];
