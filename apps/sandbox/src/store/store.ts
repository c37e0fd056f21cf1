import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { integer } from './columns.ts';
import { migrations } from './schema.ts';

/**
 * The sandbox's memory: one SQLite file, or RAM when no folder is given.
 *
 * Writes of one turn of the event loop share a transaction (group commit): `write` runs its work at once, so that later
 * reads on this same connection see it, and promises to settle when it is on disk. **Whatever an answer tells must be
 * awaited first**: a read may have seen a neighbour's write that is not durable yet, so answers await `settled()`.
 */
export interface Store {
  prepare(sql: string): StatementSync;
  /** Runs `work` atomically inside the shared transaction; throws what `work` throws, with its own writes undone. */
  write<T>(work: () => T): T;
  /** Resolves when everything written so far is durable; rejects when it could not be made so. */
  settled(): Promise<void>;
  close(): void;
}

/** Opens (and creates) `sandbox.db` in `dataDir`; without a folder the store lives and dies with the process. */
export function openStore(dataDir?: string): Store {
  const database = new DatabaseSync(dataDir === undefined ? ':memory:' : databaseFile(dataDir));
  // FULL: a commit in WAL mode survives a power cut, not only the death of the process (sqlite.org/pragma#synchronous).
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000;');
  migrate(database);
  return groupCommit(database);
}

function migrate(database: DatabaseSync): void {
  const done = integer(database.prepare('pragma user_version').get() ?? {}, 'user_version');
  if (done > migrations.length) throw new Error('sandbox.db was written by a newer sandbox; give it another folder');
  for (const [index, sql] of migrations.entries()) {
    if (index >= done) database.exec(`begin; ${sql}; pragma user_version = ${index + 1}; commit`);
  }
}

function databaseFile(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  return path.join(dataDir, 'sandbox.db');
}

function groupCommit(database: DatabaseSync): Store {
  let open: PromiseWithResolvers<void> | undefined;
  const statements = new Map<string, StatementSync>();

  function commit(): void {
    const transaction = open;
    if (transaction === undefined) return;
    open = undefined;
    try {
      database.exec('commit');
      transaction.resolve();
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      transaction.reject(error);
    }
  }

  function abandon(reason: unknown): void {
    open?.reject(reason);
    open = undefined;
  }

  return {
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    write(work) {
      if (open === undefined) {
        database.exec('begin immediate');
        open = Promise.withResolvers<void>();
        // A commit nobody waits for may fail without being an unhandled rejection; waiters see the same failure.
        open.promise.catch(() => undefined);
        setImmediate(commit);
      }
      try {
        return atomically(database, work);
      } catch (error) {
        // A full disk and the like undo the whole transaction, the neighbours' writes included.
        if (!database.isTransaction) abandon(error);
        throw error;
      }
    },
    settled: () => open?.promise ?? Promise.resolve(),
    close() {
      commit();
      database.close();
    },
  };
}

function atomically<T>(database: DatabaseSync, work: () => T): T {
  database.exec('savepoint work');
  try {
    const result = work();
    database.exec('release work');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('rollback to work; release work');
    throw error;
  }
}
