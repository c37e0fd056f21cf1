import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { withFileLock } from './file-lock.ts';
import { findFreePort, isPortFree } from './free-port.ts';
import { initializeCluster } from './initialize-cluster.ts';
import { chooseLauncher, type Launcher } from './launcher.ts';
import { nativeBinaries } from './native-binaries.ts';
import { livePostmaster, readPostmaster, stopPostgres } from './postmaster.ts';

export interface PostgresOptions {
  /** Data directory; created on the first start, found again on the next. Log and lock files sit beside it. */
  readonly dir: string;
  /** First port to try; the search goes upwards and stays below the kernel's outgoing range. Default 25432. */
  readonly port?: number;
  /** Server settings, e.g. `{ fsync: 'off' }` (only for data that may be lost). */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface PostgresCluster {
  readonly port: number;
  /** A server was already running on this directory; `stop()` then leaves it alone. */
  readonly isReused: boolean;
  readonly dir: string;
  /** Superuser connection URL to one database. */
  url(database: string): string;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 30_000;

/**
 * Starts PostgreSQL from the npm package of this platform, or joins the server already running on `dir`. Safe against
 * two starters at once, a server killed before, a recycled pid and a taken port. The server lives in a session of its
 * own, so Ctrl-C reaches the program using it first and its last statements still find a database.
 */
export function startPostgres(options: PostgresOptions): Promise<PostgresCluster> {
  const dir = path.resolve(options.dir);
  return withFileLock(`${dir}.lock`, () => startLocked({ ...options, dir }));
}

async function startLocked(options: PostgresOptions): Promise<PostgresCluster> {
  const running = await adoptRunning(options.dir);
  if (running) return running;
  const binaries = await nativeBinaries();
  const launcher = chooseLauncher(binaries, options.dir);
  initializeCluster(binaries, options.dir, launcher);
  // Left by a crash: it names a dead process, a zombie or a pid that now belongs to another program.
  rmSync(path.join(options.dir, 'postmaster.pid'), { force: true });
  let port = options.port ?? 25_432;
  for (;;) {
    port = await findFreePort(port);
    const child = launch(binaries, launcher, options, port);
    if (await becomesReady(options.dir, child)) {
      child.unref();
      return { ...describe(options.dir, port, false), stop: () => stopChild(options.dir, child) };
    }
    // Another program took the port between the look and the bind: go on from the next one.
    if (await isPortFree(port)) throw new Error(`PostgreSQL stopped while starting; see ${options.dir}.log`);
    port++;
  }
}

async function adoptRunning(dir: string): Promise<PostgresCluster | undefined> {
  const deadline = performance.now() + READY_WITHIN_MS;
  for (let server = livePostmaster(dir); server; server = livePostmaster(dir)) {
    if (server.status === 'ready') return { ...describe(dir, server.port, true), stop: async () => {} };
    if (performance.now() > deadline) throw new Error(`PostgreSQL in ${dir} stays "${server.status}"; see ${dir}.log`);
    await delay(20);
  }
  return undefined;
}

function launch(binaries: string, launcher: Launcher, options: PostgresOptions, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, args] = launcher.command(path.join(binaries, 'postgres'), [
    '-D',
    options.dir,
    '-p',
    String(port),
    ...flags,
  ]);
  const log = openSync(`${options.dir}.log`, 'a');
  const env = { ...process.env, LC_ALL: 'C' };
  const child = spawn(command, args, { ...launcher.ids, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

async function becomesReady(dir: string, child: ChildProcess): Promise<boolean> {
  const ended = new AbortController();
  child.once('exit', () => ended.abort()).once('error', () => ended.abort());
  const deadline = performance.now() + READY_WITHIN_MS;
  while (!ended.signal.aborted) {
    const server = readPostmaster(dir);
    if (server?.pid === child.pid && server?.status === 'ready') return true;
    if (performance.now() > deadline) {
      child.kill('SIGQUIT');
      throw new Error(`PostgreSQL was not ready after ${READY_WITHIN_MS / 1000} s; see ${dir}.log`);
    }
    await delay(10);
  }
  return false;
}

function describe(dir: string, port: number, isReused: boolean): Omit<PostgresCluster, 'stop'> {
  return { dir, port, isReused, url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}` };
}

async function stopChild(dir: string, child: ChildProcess): Promise<void> {
  child.ref(); // an unreferenced child does not keep the event loop waiting for its exit
  await stopPostgres(dir);
  child.unref();
}
