import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import {
  createDatabase,
  localUrls,
  makeSecrets,
  parseDemoAccount,
  root,
  runScript,
  startChild,
  waitUntilReady,
} from '@kita/dev';
import type { DemoAccount, ManagedChild, Teardown } from '@kita/dev';
import { findFreePort, randomPort } from '@kita/testing/postgres';
import { startTemporaryCluster } from '@kita/testing/temporary-cluster';

const entries = {
  migrate: path.join(root, 'apps/api/src/main/migrate.ts'),
  http: path.join(root, 'apps/api/src/main/http.ts'),
  worker: path.join(root, 'apps/api/src/main/worker.ts'),
  seedDemo: path.join(root, 'apps/api/src/main/seed-demo.ts'),
  sandbox: path.join(root, 'apps/sandbox/src/main/sandbox.ts'),
} as const;

export interface InstallationOptions {
  /** Over the defaults, for every process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings of PostgreSQL over those of a disposable cluster. */
  readonly postgres?: Readonly<Record<string, string>>;
  readonly teardown: Teardown;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Kita as in production, each process by itself, on a database and with a sandbox that exist only for this run. */
export interface Installation {
  readonly sandboxUrl: string;
  /** Superuser: to read the truth, never to change it. */
  readonly adminUrl: string;
  readonly apiKey: string;
  /** Who owns the demo company. */
  readonly demo: DemoAccount;
  /** Folder of the logs and of everything else that goes with the run. */
  readonly folder: string;
  readonly sandbox: ManagedChild;
  readonly postgresPid: number;
  /** Starts an HTTP process on a port of its own; it may not be ready yet. */
  startHttp(name: string, port: number, env?: Readonly<Record<string, string>>): ManagedChild;
  startWorker(name: string): ManagedChild;
  freePort(): Promise<number>;
}

/** Starts database and sandbox, migrates, and makes the demo company. HTTP and worker processes are the caller's. */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { teardown, signal, say } = options;
  const cluster = await startTemporaryCluster(options.postgres);
  teardown.add(() => cluster.remove());
  say(`PostgreSQL on port ${cluster.port}`);
  await createDatabase(cluster.url('postgres'), 'kita');
  const database = localUrls(cluster.url('kita'));
  const ports = portSequence();
  const sandboxPort = await ports();
  const env = environment(options, cluster.folder, database, sandboxPort);
  mkdirSync(path.join(cluster.folder, 'logs'), { recursive: true });
  await runScript({ name: 'The migration', entry: entries.migrate, env, signal });
  let started = 0;
  const start = (name: string, entry: string, more: Record<string, string> = {}): ManagedChild => {
    const logFile = path.join(cluster.folder, 'logs', `${name}-${++started}.log`);
    const child = startChild({ name, entry, env: { ...env, ...more }, logFile });
    teardown.add(() => child.stop());
    return child;
  };
  const sandbox = start('sandbox', entries.sandbox);
  await waitUntilReady(sandbox, `${env['KITA_SANDBOX_URL']}/sandbox`, { signal });
  const seed = await runScript({ name: 'The demo seed', entry: entries.seedDemo, env, signal });
  const demo = parseDemoAccount(seed);
  say(`sandbox on port ${sandboxPort}, demo company ready`);
  return {
    sandboxUrl: `http://127.0.0.1:${sandboxPort}`,
    adminUrl: cluster.url('kita'),
    apiKey: demo.apiKey,
    demo,
    folder: cluster.folder,
    sandbox,
    postgresPid: Number(readFileSync(path.join(cluster.dir, 'postmaster.pid'), 'utf8').split('\n')[0]),
    startHttp: (name, port, more) => start(name, entries.http, { ...more, KITA_HTTP_PORT: String(port) }),
    startWorker: (name) => start(name, entries.worker),
    freePort: ports,
  };
}

function environment(
  options: InstallationOptions,
  folder: string,
  database: ReturnType<typeof localUrls>,
  sandboxPort: number,
): Record<string, string> {
  const { KITA_MASTER_KEYS, KITA_SESSION_SECRET, KITA_JWT_SECRET } = makeSecrets();
  return {
    KITA_ENV: 'test',
    DATABASE_URL: database.admin,
    KITA_API_DATABASE_URL: database.api,
    KITA_WORKER_DATABASE_URL: database.worker,
    KITA_SANDBOX_PORT: String(sandboxPort),
    KITA_SANDBOX_URL: `http://127.0.0.1:${sandboxPort}`,
    KITA_FILES_DIR: path.join(folder, 'kita', 'files'),
    KITA_MASTER_KEYS,
    KITA_SESSION_SECRET,
    KITA_JWT_SECRET,
    KITA_DRAIN_DELAY_MS: '0',
    KITA_LOG_LEVEL: 'warn',
    KITA_RATE_TEST_PER_SECOND: '1000000',
    KITA_RATE_FLOOD_PER_MINUTE: '1000000',
    NODE_COMPILE_CACHE: path.join(folder, 'compile-cache'), // processes start dozens of times
    ...options.env,
  };
}

/** Free ports, each given once: a killed process comes back on the port it had. */
function portSequence(): () => Promise<number> {
  let next = randomPort();
  return async () => {
    const port = await findFreePort(next);
    next = port + 1;
    return port;
  };
}
