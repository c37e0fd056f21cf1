import { readConfig } from '../platform/config/index.ts';
import { ConfigurationError } from '../platform/config/index.ts';
import { createHealth, createLogger, createMetrics, createShutdown } from '../platform/observability/index.ts';
import type { ReadinessChecks } from '../platform/observability/index.ts';
import { buildHttpProcess } from './http-process.ts';
import { startInternalServer } from './internal-server.ts';
import { readinessChecks } from './readiness-checks.ts';
import { openServices } from './services.ts';
import { startWorkerProcess } from './worker-process.ts';

export interface Roles {
  readonly http: boolean;
  readonly worker: boolean;
}

/** Runs the process until a signal ends it. Configuration errors are told in words and end it with status 2. */
export async function run(service: string, roles: Roles): Promise<void> {
  try {
    await start(service, roles);
  } catch (error) {
    const text =
      error instanceof ConfigurationError || !(error instanceof Error) ? String(error) : (error.stack ?? error.message);
    process.stderr.write(`${text}\n`);
    process.exit(error instanceof ConfigurationError ? 2 : 1);
  }
}

async function start(service: string, roles: Roles): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger({ level: config.KITA_LOG_LEVEL, service });
  const health = createHealth();
  const metrics = createMetrics({ service });
  const shutdown = createShutdown({ log: logger, health, drainDelayMs: roles.http ? config.KITA_DRAIN_DELAY_MS : 0 });
  shutdown.install(process);
  if (roles.http) {
    const opened = await openServices(config, 'api', logger);
    const http = await buildHttpProcess({ config, opened, logger, health, metrics });
    shutdown.step('http', () => http.close());
    await http.app.listen({ host: config.KITA_HTTP_HOST, port: config.KITA_HTTP_PORT });
    logger.info({ port: config.KITA_HTTP_PORT }, 'listening');
    await openInternalPort(http.checks);
    if (!roles.worker) shutdown.step('services', () => opened.close());
    else await startWorker().then((stop) => shutdown.step('worker', stop));
    if (roles.worker) shutdown.step('services', () => opened.close());
  } else if (roles.worker) {
    shutdown.step('worker', await startWorker());
  }

  async function openInternalPort(checks: ReadinessChecks): Promise<void> {
    const { KITA_HTTP_HOST: host, KITA_INTERNAL_PORT: port } = config;
    if (port === undefined) return;
    // Open to the very end: whoever watches the process wants to see it drain.
    await startInternalServer({ host, port, checks, health, metrics });
  }

  async function startWorker(): Promise<() => Promise<void>> {
    const opened = await openServices(config, 'worker', logger);
    const worker = await startWorkerProcess({ opened, url: config.KITA_WORKER_DATABASE_URL, logger, metrics });
    logger.info({}, 'taking jobs');
    if (!roles.http) await openInternalPort(readinessChecks({ ...opened, jobs: worker }));
    return async () => {
      await worker.stop();
      await opened.close();
    };
  }
}
