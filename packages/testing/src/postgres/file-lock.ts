import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';

const SQLITE_BUSY = 5;

export interface FileLock {
  release(): void;
}

/** Runs `work` while no other process holds the lock `file`, waiting for it first. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  let lock = tryFileLock(file);
  while (!lock) {
    await delay(50);
    lock = tryFileLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/**
 * Takes the lock `file`, or answers `undefined` if another process or another caller has it. The lock is an exclusive
 * transaction on an empty SQLite file: the kernel releases it when its holder dies, so no stale lock has to be
 * recognised or broken.
 */
export function tryFileLock(file: string): FileLock | undefined {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('begin exclusive');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}
