import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import type { FastifyInstance } from 'fastify';

import type { SystemContext } from '../../context/index.ts';
import { openDatabase } from '../../db/index.ts';
import type { ErrorFactory } from '../../errors/index.ts';
import { createLogger } from '../../observability/index.ts';
import { databaseRateLimiter } from '../../ratelimit/index.ts';
import { buildApp } from '../app.ts';
import type { HttpDependencies } from '../app.ts';
import { publicOperation } from '../operation.ts';
import type { Answer, Operation, PublicOperation } from '../operation.ts';

export interface Probe {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  /** Everything the app wrote to its log. */
  readonly log: () => string;
  close(): Promise<void>;
}

/** The HTTP layer with operations of a test instead of the product's, on a real database. */
const NO_QUOTA = { perSecond: 100_000, burst: 100_000 };

export async function startProbe(
  operations: readonly Operation[],
  options: { readonly quotas?: HttpDependencies['quotas']; readonly floodPerMinute?: number } = {},
): Promise<Probe> {
  const database = await createTestDatabase();
  const db = openDatabase({ url: database.apiUrl, applicationName: 'probe', poolSize: 3 });
  const lines: string[] = [];
  const logger = createLogger({
    level: 'debug',
    service: 'probe',
    destination: { write: (line) => void lines.push(line) },
  });
  const config = {
    KITA_JWT_SECRET: 'token-secret-of-the-probe-0123456789abcd',
    KITA_PUBLIC_URL: 'http://127.0.0.1',
    KITA_TRUST_PROXY: '',
    KITA_RATE_FLOOD_PER_MINUTE: options.floodPerMinute ?? 100_000,
  };
  const app = await buildApp(
    operations,
    asDependencies({
      db,
      services: { config, rateLimiter: databaseRateLimiter(db) },
      quotas: options.quotas ?? (() => ({ credential: NO_QUOTA, tenant: NO_QUOTA })),
      clock: () => new Date(),
      logger,
      attachTokens: () => undefined,
      contract: { tags: [], examples: {} },
    }),
  );
  await app.ready();
  return {
    app,
    database,
    log: () => lines.join(''),
    async close() {
      await app.close();
      await db.close();
      await database.drop();
    },
  };
}

/** Public operations use nothing beyond what the probe gives. */
function asDependencies(used: object): HttpDependencies {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return used as HttpDependencies;
}

type ProbeOperation = Partial<
  Pick<PublicOperation, 'method' | 'query' | 'body' | 'params' | 'rate' | 'responses' | 'bodyLimit'>
> & {
  readonly path: string;
  readonly errors?: readonly ErrorFactory[];
  readonly run?: (ctx: SystemContext, body: unknown) => Promise<Answer> | Answer;
};

/** An operation anyone may call, doing what the test says. */
export function probeOperation({ path, run, ...rest }: ProbeOperation): Operation {
  return publicOperation({
    method: 'GET',
    operationId: path.replaceAll(/\W/g, '_'),
    summary: 'Probe',
    tag: 'Probe',
    rate: 'read',
    idempotency: 'none',
    errors: [],
    responses: {},
    ...rest,
    path,
    handler: async (ctx, { body }) => (await run?.(ctx, body)) ?? { status: 204 },
  });
}
