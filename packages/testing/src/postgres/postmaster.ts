import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** What a running server writes into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready`, `stopping`, `standby`. */
  readonly status: string;
}

/** The server named in the data directory's `postmaster.pid`, alive or not. */
export function readPostmaster(dataDir: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
  } catch {
    return undefined;
  }
}

/** The server of this data directory if it really runs: after a crash the file may name a zombie or a recycled pid. */
export function livePostmaster(dataDir: string): Postmaster | undefined {
  const found = readPostmaster(dataDir);
  return found && isAlive(found.pid) && isPostgres(found.pid) ? found : undefined;
}

/** Whether a process with this id exists, ours or not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/**
 * Ends the server of a data directory, whoever started it: fast shutdown (SIGINT), immediate after `timeoutMs`
 * (SIGQUIT). Returns whether one was running.
 */
export async function stopPostgres(dataDir: string, timeoutMs = 20_000): Promise<boolean> {
  const server = livePostmaster(dataDir);
  if (!server) return false;
  process.kill(server.pid, 'SIGINT');
  const immediateAt = performance.now() + timeoutMs;
  let isImmediate = false;
  while (livePostmaster(dataDir)?.pid === server.pid) {
    if (!isImmediate && performance.now() > immediateAt) {
      process.kill(server.pid, 'SIGQUIT');
      isImmediate = true;
    }
    await delay(10);
  }
  return true;
}
