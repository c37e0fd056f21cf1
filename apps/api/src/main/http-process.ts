import type { FastifyInstance } from 'fastify';

import { createAuthenticator } from '../modules/auth/index.ts';
import { forgetKeys } from '../modules/certificates/index.ts';
import { invoiceMetrics, settleInlineStamps } from '../modules/invoices/index.ts';
import { signInMetrics } from '../modules/sessions/index.ts';
import type { Config } from '../platform/config/index.ts';
import { buildApp } from '../platform/http/index.ts';
import { openJobs } from '../platform/jobs/index.ts';
import type { ReadinessChecks, createHealth, createLogger, createMetrics } from '../platform/observability/index.ts';
import { quotasOf } from '../platform/ratelimit/index.ts';
import { contractText } from './contract/contract-text.ts';
import { mountDocs } from './docs-routes.ts';
import { mountInternalRoutes } from './internal-routes.ts';
import { operations } from './operations.ts';
import { readinessChecks } from './readiness-checks.ts';
import type { Opened } from './services.ts';
import { mountWebhookRoutes } from './webhook-routes.ts';
import { mountWebApp } from './web-app.ts';

export interface HttpProcess {
  readonly app: FastifyInstance;
  readonly checks: ReadinessChecks;
  /** Stops accepting, lets running requests and stamps end. */
  close(): Promise<void>;
}

export interface HttpProcessOptions {
  readonly config: Config;
  readonly opened: Opened;
  readonly logger: ReturnType<typeof createLogger>;
  readonly health: ReturnType<typeof createHealth>;
  readonly metrics: ReturnType<typeof createMetrics>;
  readonly clock?: () => Date;
}

/** Builds the HTTP process of the product; the caller decides whether it listens. */
export async function buildHttpProcess({
  config,
  opened,
  logger,
  health,
  metrics,
  clock,
}: HttpProcessOptions): Promise<HttpProcess> {
  const { db, services, tokens } = opened;
  const jobs = await openJobs(db, logger);
  invoiceMetrics(metrics, db);
  signInMetrics(metrics);
  const app = await buildApp(operations, {
    db,
    services,
    authenticator: createAuthenticator(db, services.tokens),
    quotas: quotasOf(config),
    clock: clock ?? (() => new Date()),
    logger,
    attachTokens: (port) => tokens.attach(port),
    contract: contractText,
    mount: async (scope) => {
      mountInternalRoutes(scope, { db, services, health, metrics, jobs });
      mountWebhookRoutes(scope, { db, services, clock: clock ?? (() => new Date()) });
      await mountDocs(scope);
      await mountWebApp(scope, config);
    },
  });
  return {
    app,
    checks: readinessChecks({ db, services, jobs }),
    async close() {
      await app.close();
      await settleInlineStamps();
      forgetKeys();
      await jobs.stop();
    },
  };
}
