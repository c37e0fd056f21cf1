import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import type { Services } from '../platform/context/index.ts';
import type { Database } from '../platform/db/index.ts';
import type { JobsClient } from '../platform/jobs/index.ts';
import { liveness, readiness } from '../platform/observability/index.ts';
import type { Health, Metrics } from '../platform/observability/index.ts';

/** Time stamp of the last entry of the migration journal, as drizzle records it. */
const NEWEST_MIGRATION = newestMigration();

function newestMigration(): number {
  const file = path.resolve(import.meta.dirname, '../../migrations/meta/_journal.json');
  const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });
  return Math.max(...journal.parse(JSON.parse(readFileSync(file, 'utf8'))).entries.map((entry) => entry.when));
}

export interface InternalDependencies {
  readonly db: Database;
  readonly services: Services;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly jobs: JobsClient;
}

/** Routes for machines that run the product, outside the contract: alive, ready, metrics. No details in public. */
export function mountInternalRoutes(app: FastifyInstance, deps: InternalDependencies): void {
  const checks = {
    db: async () => void (await deps.db.pool.query('select 1')),
    migrations: async () => assertMigrated(deps.db),
    kek: () => void deps.services.keys.activeId(),
    boss: () => deps.jobs.check(),
  };
  app.get('/livez', { schema: { hide: true } }, async () => ({
    status: liveness().isAlive ? 'ok' : 'failing',
  }));
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const { isReady } = await readiness(checks, deps.health);
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'failing' });
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isLocal(request.ip)) return reply.status(404).send();
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

/** The newest versioned migration of this build must have been applied; an older database is not served. */
async function assertMigrated(db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ newest: string | null }>('select app.newest_migration()::text as newest');
  if (Number(rows[0]?.newest ?? 0) < NEWEST_MIGRATION)
    throw new Error('the database is behind this build: run the migrations');
}

/** Metrics are for a collector beside the process; anything else gets no hint that they exist. */
function isLocal(ip: string): boolean {
  return (
    ip === '127.0.0.1' ||
    ip === '::1' ||
    ip === '::ffff:127.0.0.1' ||
    /^(?:::ffff:)?(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(ip)
  );
}
