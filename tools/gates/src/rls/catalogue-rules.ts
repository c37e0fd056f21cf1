/** One question to the system catalogue; each row it answers is a violation. */
export interface CatalogueRule {
  readonly name: string;
  /** What a row of `sql` means; `subject` and `detail` come from it. */
  readonly problem: string;
  /** Selects `subject` and optionally `detail`; sees the views of `catalogueViews`. */
  readonly sql: string;
}

/**
 * Temporary views over the system catalogue: the words the rules are written in. Roles of the application are
 * `kita_api`, `kita_worker` and `kita_vault`; grantee 0 is PUBLIC, which they belong to.
 */
export const catalogueViews = `
  create temp view app_role as
    select oid, rolname from pg_roles where rolname in ('kita_api', 'kita_worker', 'kita_vault');
  create temp view grantee as
    select oid from app_role union all select 0::oid;
  create temp view own_schema as
    select oid, nspname, nspacl, nspowner from pg_namespace
     where nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'pgboss') and nspname !~ '^pg_(temp|toast_temp)_';
  create temp view relation as
    select s.nspname || '.' || c.relname as name, c.*,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
             as has_tenant_column
      from pg_class c join own_schema s on s.oid = c.relnamespace;
  create temp view tenant_table as
    select * from relation where relkind in ('r', 'p') and (has_tenant_column or name = 'app.tenants');
  create temp view granted as
    select r.oid, a.grantee, a.privilege_type from relation r, aclexplode(r.relacl) a where a.grantee in (select oid from grantee);
  create temp view app_policy as
    select p.*, coalesce(pg_get_expr(p.polqual, p.polrelid), '') as reads, coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as writes
      from pg_policy p where p.polpermissive and p.polroles && array(select oid from grantee);
  create temp view own_function as
    select f.*, s.nspname || '.' || f.proname as name from pg_proc f join own_schema s on s.oid = f.pronamespace
     where not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e');
`;

export const isolationRules: readonly CatalogueRule[] = [
  {
    name: 'tenant-rls',
    problem: 'has a tenant and no enabled and forced row-level security',
    sql: `select name as subject from tenant_table
           where not relispartition and not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    name: 'tenant-policy',
    problem: 'has a tenant and no policy for the application roles',
    sql: `select name as subject from tenant_table t
           where not relispartition and not exists (select from app_policy p where p.polrelid = t.oid)`,
  },
  {
    name: 'policy-names-tenant',
    problem: 'has a policy that does not compare with app.tenant_id()',
    sql: `select t.name as subject, p.polname as detail from app_policy p join tenant_table t on t.oid = p.polrelid
           where (p.polcmd <> 'a' and p.reads not like '%app.tenant_id()%')
              or (p.polcmd = 'a' and p.writes not like '%app.tenant_id()%')
              or (p.writes <> '' and p.writes not like '%app.tenant_id()%')`,
  },
  {
    name: 'partition-grant',
    problem: 'is a partition the application can reach past the security of its parent',
    sql: `select r.name as subject, string_agg(distinct g.privilege_type, ', ') as detail
            from relation r join granted g on g.oid = r.oid
           where r.relispartition and not (r.relrowsecurity and r.relforcerowsecurity) group by r.name`,
  },
  {
    name: 'view-invoker',
    problem: 'is a view the application reads with the rights of its owner',
    sql: `select r.name as subject from relation r
           where r.relkind = 'v' and r.oid in (select oid from granted)
             and not coalesce(r.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1']`,
  },
  {
    name: 'materialized-view',
    problem: 'is a materialized view the application reads: it holds rows of all tenants and knows no security',
    sql: `select name as subject from relation where relkind = 'm' and oid in (select oid from granted)`,
  },
  {
    name: 'composite-foreign-key',
    problem: 'has a foreign key without tenant_id: its check ignores row-level security',
    sql: `select t.name as subject, k.conname as detail
            from pg_constraint k join tenant_table t on t.oid = k.conrelid join tenant_table p on p.oid = k.confrelid
           where k.contype = 'f' and t.has_tenant_column and p.has_tenant_column and k.conparentid = 0
             and not exists (
               select from unnest(k.conkey, k.confkey) as pair (here, there)
                 join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here and a.attname = 'tenant_id'
                 join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.there and b.attname = 'tenant_id')`,
  },
  {
    name: 'unique-per-tenant',
    problem: 'has a key that does not start with tenant_id: a duplicate tells about another tenant',
    sql: `select t.name as subject, i.relname as detail
            from pg_index x join tenant_table t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
           where x.indisunique and t.has_tenant_column and not t.relispartition
             and not exists (select from pg_attribute a
                              where a.attrelid = t.oid and a.attnum = x.indkey[0] and a.attname = 'tenant_id')`,
  },
  {
    name: 'global-table',
    problem: 'has no tenant_id, is open to the application and is not in the list of global tables',
    sql: `select r.name as subject, string_agg(distinct g.privilege_type, ', ') as detail
            from relation r join granted g on g.oid = r.oid
           where r.relkind in ('r', 'p') and not r.has_tenant_column and r.name <> 'app.tenants' group by r.name`,
  },
];
