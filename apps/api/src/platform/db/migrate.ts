import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyVersioned } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

import { bootstrapRoles } from './migrate-roles.ts';
import type { RolePasswords } from './migrate-roles.ts';

export interface MigrateOptions {
  /** Administrator of the database: may create roles, schemas and extensions. Never the role of the processes. */
  readonly adminUrl: string;
  readonly passwords?: RolePasswords;
  readonly migrationsDir?: string;
  /** Installs the job queues, between the tables and the hand-written SQL that grants access to them. */
  readonly installJobs?: (adminUrl: string) => Promise<void>;
}

export interface MigrationReport {
  readonly repeated: readonly string[];
}

const DEFAULT_DIR = path.resolve(import.meta.dirname, '../../../migrations');
const LOCK_KEY = 7_361_904; // any constant: two starters must not migrate at once

/** Brings a database to the present schema. Safe to run at every start and from several processes at once. */
export async function migrate(options: MigrateOptions): Promise<MigrationReport> {
  const dir = options.migrationsDir ?? DEFAULT_DIR;
  const client = new pg.Client({ connectionString: options.adminUrl, application_name: 'kita-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    await bootstrapRoles(client, options.passwords ?? {});
    await client.query('set role kita_owner');
    await applyVersioned(drizzle(client), {
      migrationsFolder: dir,
      migrationsSchema: 'app',
      migrationsTable: 'schema_migrations',
    });
    await client.query('reset role');
    await options.installJobs?.(options.adminUrl);
    const repeated = await applyRepeatable(client, path.join(dir, 'hand'));
    return { repeated };
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK_KEY]).catch(() => undefined);
    await client.end();
  }
}

async function applyRepeatable(client: pg.Client, dir: string): Promise<string[]> {
  await client.query('set role kita_owner');
  await client.query(
    'create table if not exists app.repeatable_migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  );
  await client.query('reset role');
  const files = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from app.repeatable_migrations',
  );
  const known = new Map(rows.map((row) => [row.name, row.sha256]));
  const applied: string[] = [];
  for (const name of files) {
    const text = await readFile(path.join(dir, name), 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (known.get(name) === sha256) continue;
    await applyFile(client, name, text, sha256);
    applied.push(name);
  }
  return applied;
}

async function applyFile(client: pg.Client, name: string, text: string, sha256: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query('set local role kita_owner');
    await client.query(text);
    await client.query(
      'insert into app.repeatable_migrations (name, sha256) values ($1, $2) on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()',
      [name, sha256],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migrations/hand/${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
