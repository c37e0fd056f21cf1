import type pg from 'pg';

export interface RolePasswords {
  readonly api?: string;
  readonly worker?: string;
  readonly vault?: string;
}

const ROLES: ReadonlyArray<readonly [name: string, attributes: string]> = [
  ['kita_owner', 'nologin'],
  ['kita_audit', 'nologin'],
  ['kita_search', 'nologin bypassrls'],
  ['kita_api', 'login nosuperuser nobypassrls'],
  ['kita_worker', 'login nosuperuser nobypassrls'],
  // Reads secrets under row-level security and nothing else; the HTTP role can only write them.
  ['kita_vault', 'login nosuperuser nobypassrls'],
];

/**
 * Creates what tables need before they exist: roles, schemas, extensions. Idempotent; run as an administrator. Roles are
 * shared by all databases of a cluster, so two migrations may race: an existing role is left as it is.
 */
export async function bootstrapRoles(client: pg.Client, passwords: RolePasswords): Promise<void> {
  for (const [name, attributes] of ROLES) {
    await client.query(
      `do $$ begin create role ${name} ${attributes}; exception when duplicate_object or unique_violation then null; end $$`,
    );
  }
  await grantMembership(client);
  await setPassword(client, 'kita_api', passwords.api);
  await setPassword(client, 'kita_worker', passwords.worker);
  await setPassword(client, 'kita_vault', passwords.vault ?? passwords.api);
  await setLimits(client);
  for (const extension of ['pg_trgm', 'unaccent', 'btree_gin'])
    await client.query(`create extension if not exists ${extension}`);
  await client.query('create schema if not exists app authorization kita_owner');
  await client.query('create schema if not exists audit authorization kita_audit');
  // The migrator says "create schema if not exists", which asks for the right to create even when it exists.
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  await client.query(`grant create on database ${client.escapeIdentifier(rows[0]?.name ?? '')} to kita_owner`);
  await client.query('grant usage on schema app to kita_api, kita_worker, kita_vault, kita_search');
  await client.query('grant usage on schema audit to kita_api, kita_worker, kita_vault, kita_owner');
  // Owner of the look-up functions: owning needs CREATE on the schema. It cannot log in.
  await client.query('grant create on schema app to kita_search');
  await client.query('grant kita_search, kita_audit to kita_owner');
  await client.query('revoke create on schema public from public');
}

async function grantMembership(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  );
  if (rows[0]?.super) return;
  for (const role of ['kita_owner', 'kita_audit', 'kita_search']) await client.query(`grant ${role} to current_user`);
}

async function setPassword(client: pg.Client, role: string, password: string | undefined): Promise<void> {
  if (password === undefined) return;
  await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
}

/** Time limits of a role (reliability rules): a request never holds a lock or a connection for long. */
async function setLimits(client: pg.Client): Promise<void> {
  const limits: ReadonlyArray<readonly [string, string, string]> = [
    ['kita_api', 'statement_timeout', '10s'],
    ['kita_worker', 'statement_timeout', '60s'],
    ['kita_api', 'lock_timeout', '3s'],
    ['kita_worker', 'lock_timeout', '3s'],
    ['kita_api', 'idle_in_transaction_session_timeout', '15s'],
    ['kita_worker', 'idle_in_transaction_session_timeout', '15s'],
  ];
  for (const [role, setting, value] of limits) {
    const { rows } = await client.query<{ current: string | null }>(
      `select array_to_string(rolconfig, ',') as current from pg_roles where rolname = $1`,
      [role],
    );
    if (!rows[0]?.current?.includes(`${setting}=${value}`))
      await client.query(`alter role ${role} set ${setting} = '${value}'`);
  }
}
