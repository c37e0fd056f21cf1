import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

import { isRetryable } from './pg-errors.ts';

/** A transaction's query builder. Savepoints and nested transactions are left out: a verb is one transaction. */
export type Tx = Omit<NodePgDatabase, 'transaction'>;

export interface Database {
  readonly pool: pg.Pool;
  /**
   * The only door to tenant data: one transaction whose `app.tenant_id` is set locally, so row-level security shows and
   * accepts this tenant's rows only. `work` may run again after a deadlock: no effects outside the database inside it.
   */
  withTenant<T>(tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A transaction without a tenant: global tables and definer functions only; tenant tables look empty. */
  withSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly applicationName: string;
  readonly poolSize?: number;
  /** Told about errors of idle connections; the pool replaces them by itself. */
  readonly onPoolError?: (error: Error) => void;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ATTEMPTS_MAX = 3;

/** Opens a pool. The role of `url` must be `kita_api` or `kita_worker`: see `assertUnprivileged`. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 5000,
    query_timeout: 65_000,
  });
  pool.on('error', (error) => options.onPoolError?.(error));
  return {
    pool,
    withTenant(tenantId, work) {
      if (!UUID.test(tenantId)) throw new Error('withTenant needs a lower-case UUID');
      return runRetrying(pool, `begin; select set_config('app.tenant_id','${tenantId}',true)`, work);
    },
    withSystem(work) {
      return runRetrying(pool, 'begin', work);
    },
    close: () => pool.end(),
  };
}

async function runRetrying<T>(pool: pg.Pool, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(pool, begin, work);
    } catch (error) {
      if (attempt >= ATTEMPTS_MAX || !isRetryable(error)) throw error;
    }
  }
}

async function runOnce<T>(pool: pg.Pool, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query(begin);
    const result = await work(drizzle(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: unknown) => {
      broken = rollbackError instanceof Error ? rollbackError : new Error('rollback failed');
    });
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

/**
 * Continues a transaction in another tenant; what was written stays under the earlier one. Only for what must be born in
 * two tenants at once, such as a company and its test twin.
 */
export async function enterTenant(tx: Tx, tenantId: string): Promise<void> {
  if (!UUID.test(tenantId)) throw new Error('enterTenant needs a lower-case UUID');
  await tx.execute(sql`select set_config('app.tenant_id', ${tenantId}, true)`);
}

/**
 * Runs one step of a transaction in another tenant, or in the installation's, returns to where it was, and gives its answer. For a row that
 * belongs elsewhere and must be born with this change, as the mail an account's change asks for.
 */
export async function visitTenant<T>(tx: Tx, tenantId: string, work: () => Promise<T>): Promise<T> {
  const { rows } = await tx.execute<{ here: string | null }>(
    sql`select current_setting('app.tenant_id', true) as here`,
  );
  await enterTenant(tx, tenantId);
  const answer = await work();
  // Not after a failure: the transaction is broken then, and rolls back.
  await tx.execute(sql`select set_config('app.tenant_id', ${rows[0]?.here ?? ''}, true)`);
  return answer;
}

/** Refuses to run with a role that row-level security would not bind: superuser, BYPASSRLS, or owner of tables. */
export async function assertUnprivileged(db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ role: string; privileged: boolean; owns: boolean }>(
    `select current_user as role, r.rolsuper or r.rolbypassrls as privileged,
            exists (select from pg_class c where c.relowner = r.oid) as owns
       from pg_roles r where r.rolname = current_user`,
  );
  const [row] = rows;
  if (!row || row.privileged || row.owns) {
    throw new Error(
      `The database role "${row?.role ?? '?'}" is not bound by row-level security. Connect as kita_api or kita_worker (see DATABASE_URL in .env.example).`,
    );
  }
}
