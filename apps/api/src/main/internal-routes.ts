import type { FastifyInstance } from 'fastify';

import type { Services } from '../platform/context/index.ts';
import type { Database } from '../platform/db/index.ts';
import type { JobsClient } from '../platform/jobs/index.ts';
import { liveness, readiness } from '../platform/observability/index.ts';
import type { Health, Metrics } from '../platform/observability/index.ts';
import { readinessChecks } from './readiness-checks.ts';

export interface InternalDependencies {
  readonly db: Database;
  readonly services: Services;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly jobs: JobsClient;
}

/** Routes for machines that run the product, outside the contract: alive, ready, metrics. No details in public. */
export function mountInternalRoutes(app: FastifyInstance, deps: InternalDependencies): void {
  const checks = readinessChecks(deps);
  app.get('/livez', { schema: { hide: true } }, async () => ({
    status: liveness().isAlive ? 'ok' : 'failing',
  }));
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const { isReady } = await readiness(checks, deps.health);
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'failing' });
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isOwnMachine(deps.services.config.KITA_ENV, request.ip)) return reply.status(404).send();
    const { contentType, body } = await deps.metrics.render();
    return reply.type(contentType).send(body);
  });
  app.addHook('onResponse', async (request, reply) => {
    const seconds = reply.elapsedTime / 1000;
    const route = request.routeOptions.url ?? 'unknown';
    deps.metrics.observeRequest({ method: request.method, route, status: reply.statusCode }, seconds);
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        tenantId: request.principal?.tenantId,
        actorId: request.principal?.actorId ?? request.signedIn?.actorId,
      },
      'request',
    );
  });
}

/**
 * Whether the metrics may be shown on the public port: to this very machine, on a development installation. Behind a
 * proxy every caller may look local, so a production has them on its internal port only.
 */
function isOwnMachine(env: string, ip: string): boolean {
  return env !== 'production' && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip);
}
