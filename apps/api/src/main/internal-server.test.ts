import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createHealth, createMetrics } from '../platform/observability/index.ts';
import { startInternalServer } from './internal-server.ts';
import type { InternalServer } from './internal-server.ts';

const health = createHealth();
let server: InternalServer;
let hasJobs = true;

beforeAll(async () => {
  server = await startInternalServer({
    host: '127.0.0.1',
    port: 0,
    health,
    metrics: createMetrics({ service: 'test', hasProcessMetrics: false }),
    checks: {
      db: () => undefined,
      migrations: () => undefined,
      kek: () => undefined,
      boss: () => {
        if (!hasJobs) throw new RangeError('the worker is not running');
      },
    },
  });
});
afterAll(() => server.close());

function ask(path: string, method = 'GET'): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}${path}`, { method });
}

describe('the internal port', () => {
  it('shows the metrics of the process', async () => {
    const response = await ask('/metrics');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('kita_http_request_seconds');
  });

  it('says which check fails, and of what class the failure is', async () => {
    expect((await ask('/readyz')).status).toBe(200);
    hasJobs = false;
    const response = await ask('/readyz');
    hasJobs = true;
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      checks: expect.arrayContaining([expect.objectContaining({ name: 'boss', isOk: false, failure: 'RangeError' })]),
    });
    expect(text).not.toContain('not running');
  });

  it('has nothing else', async () => {
    expect((await ask('/v1/invoices')).status).toBe(404);
    expect((await ask('/metrics', 'POST')).status).toBe(405);
  });

  it('stays alive and is not ready while the process drains', async () => {
    health.drain();
    expect((await ask('/livez')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(503);
  });
});
