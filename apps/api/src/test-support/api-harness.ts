import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createSandbox } from '@kita/sandbox';
import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import type { FastifyInstance } from 'fastify';

import { buildHttpProcess } from '../main/http-process.ts';
import { openServices } from '../main/services.ts';
import type { Opened } from '../main/services.ts';
import { startWorkerProcess } from '../main/worker-process.ts';
import type { WorkerProcessOptions } from '../main/worker-process.ts';
import { readConfig } from '../platform/config/index.ts';
import type { Config } from '../platform/config/index.ts';
import { createHealth, createLogger, createMetrics } from '../platform/observability/index.ts';
import { signUpCompany } from './company.ts';
import type { Company, CompanyOptions } from './company.ts';

export interface ApiHarness {
  readonly app: FastifyInstance;
  readonly opened: Opened;
  readonly database: TestDatabase;
  readonly sandboxUrl: string;
  readonly config: Config;
  /** A new person with a new company, and an API key of its test side. */
  company(options?: CompanyOptions): Promise<Company>;
  close(): Promise<void>;
}

export interface HarnessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Where log lines go, from `debug` on; nowhere when left out. */
  readonly logs?: (line: string) => void;
  /** Whether jobs run too. */
  readonly worker?: boolean;
  readonly clock?: () => Date;
  /** Times and limits of webhook deliveries. */
  readonly courier?: WorkerProcessOptions['courier'];
  /** A migrated database to use instead of one of its own; whoever made it drops it. */
  readonly database?: TestDatabase;
  /** A sandbox to use instead of one of its own, as a second process of the same installation does. */
  readonly sandboxUrl?: string;
}

/**
 * The whole product for one test file: its own database, its own sandbox, the real HTTP process on `app.inject`, and a
 * worker when asked. Quotas are out of the way unless `env` says otherwise.
 */
export async function startApiHarness(options: HarnessOptions = {}): Promise<ApiHarness> {
  const database = options.database ?? (await createTestDatabase());
  const filesDir = await mkdtemp(path.join(tmpdir(), 'kita-api-test-'));
  const sandbox = options.sandboxUrl === undefined ? await createSandbox({ port: 0 }) : undefined;
  const sandboxUrl = options.sandboxUrl ?? sandbox?.url ?? '';
  const config = readConfig(testEnvironment(database, sandboxUrl, filesDir, options.env));
  const logger = openLogger(options.logs);
  const opened = await openServices(config, 'api', logger);
  const metrics = createMetrics({ service: 'test', hasProcessMetrics: false });
  const clock = options.clock ?? (() => new Date());
  const http = await buildHttpProcess({ config, opened, logger, health: createHealth(), metrics, clock });
  await http.app.ready();
  const stopWorker = options.worker ? await startTestWorker(config, logger, clock, options.courier) : undefined;
  return {
    app: http.app,
    opened,
    database,
    sandboxUrl,
    config,
    company: (company) => signUpCompany(http.app, company),
    async close() {
      await http.close();
      await stopWorker?.();
      await opened.close();
      await sandbox?.close();
      if (options.database === undefined) await database.drop();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}

function openLogger(logs: HarnessOptions['logs']): ReturnType<typeof createLogger> {
  if (!logs) return createLogger({ level: 'silent', service: 'test' });
  return createLogger({ level: 'debug', service: 'test', destination: { write: logs } });
}

function testEnvironment(
  database: TestDatabase,
  sandboxUrl: string,
  filesDir: string,
  env: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    KITA_ENV: 'test',
    KITA_API_DATABASE_URL: database.apiUrl,
    KITA_WORKER_DATABASE_URL: database.workerUrl,
    KITA_SANDBOX_URL: sandboxUrl,
    KITA_MASTER_KEYS: `t1:${Buffer.alloc(32, 'kita-test-master-key-0123456789').toString('base64')}`,
    KITA_SESSION_SECRET: 'session-secret-of-the-tests-0123456789',
    KITA_JWT_SECRET: 'token-secret-of-the-tests-0123456789abc',
    KITA_FILES_DIR: filesDir,
    KITA_OUTBOUND_LOOPBACK: 'test_mode',
    KITA_OIDC_ISSUER: `${sandboxUrl}/oidc`,
    KITA_OIDC_CLIENT_ID: 'kita-tests',
    KITA_OIDC_CLIENT_SECRET: 'secret-of-the-tests',
    KITA_LOG_LEVEL: 'silent',
    KITA_RATE_TEST_PER_SECOND: '100000',
    KITA_RATE_LIVE_PER_SECOND: '100000',
    KITA_RATE_LOGIN_PER_MINUTE: '100000',
    KITA_RATE_EXPORT_PER_HOUR: '100000',
    KITA_RATE_FLOOD_PER_MINUTE: '1000000',
    ...env,
  };
}

async function startTestWorker(
  config: Config,
  logger: ReturnType<typeof createLogger>,
  clock: () => Date,
  courier: WorkerProcessOptions['courier'],
): Promise<() => Promise<void>> {
  const opened = await openServices(config, 'worker', logger);
  const metrics = createMetrics({ service: 'test-worker', hasProcessMetrics: false });
  const url = config.KITA_WORKER_DATABASE_URL;
  const worker = await startWorkerProcess({ opened, url, logger, metrics, clock, ...(courier && { courier }) });
  return async () => {
    await worker.stop(5000);
    await opened.close();
  };
}
