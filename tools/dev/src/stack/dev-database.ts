import path from 'node:path';
import { startPostgres, stopPostgres } from '@kita/testing/postgres';
import { Client } from 'pg';
import type { Teardown } from '../process/teardown.ts';
import type { DevSettings } from './settings.ts';
import type { DatabaseUrls } from './stack.ts';

const DATABASE = 'kita';

/** The PostgreSQL data directory below the installation's data. */
export function postgresDir(dataDir: string): string {
  return path.join(dataDir, 'postgres');
}

/**
 * The database of `start`: the one `DATABASE_URL` names, or Kita's own PostgreSQL, started here and stopped by
 * `teardown`. The processes never get the administrator's URL but one of a role of their own.
 */
export async function openDevDatabase(
  settings: DevSettings,
  env: Readonly<Record<string, string | undefined>>,
  rolePassword: string,
  teardown: Teardown,
): Promise<DatabaseUrls> {
  if (settings.databaseUrl) {
    await assertReachable(settings.databaseUrl);
    return {
      admin: settings.databaseUrl,
      api: env['KITA_API_DATABASE_URL'] || asRole(settings.databaseUrl, 'kita_api', rolePassword),
      worker: env['KITA_WORKER_DATABASE_URL'] || asRole(settings.databaseUrl, 'kita_worker', rolePassword),
    };
  }
  const dir = postgresDir(settings.dataDir);
  // Only one `start` runs on a data directory (it holds a lock), so a server found running is a leftover and ours.
  teardown.add(() => stopPostgres(dir));
  const cluster = await startPostgres({ dir, port: settings.postgresPort });
  await createDatabase(cluster.url('postgres'), DATABASE);
  return localUrls(cluster.url(DATABASE));
}

async function assertReachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { host, pathname } = new URL(url); // without the password
    const reason = error instanceof Error && error.message !== '' ? error.message : 'no answer';
    throw new Error(`The database of DATABASE_URL (${host}${pathname}) cannot be reached: ${reason}`, { cause: error });
  }
}

/** URLs for a server that trusts connections from this machine. */
export function localUrls(adminUrl: string): DatabaseUrls {
  return { admin: adminUrl, api: asRole(adminUrl, 'kita_api'), worker: asRole(adminUrl, 'kita_worker') };
}

/** Creates the database unless it exists. */
export async function createDatabase(maintenanceUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function asRole(adminUrl: string, role: string, password = ''): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}
