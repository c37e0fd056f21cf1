import { describe, expect, it } from 'vitest';

import { createMetrics } from './index.ts';

const quiet = { service: 'test', hasProcessMetrics: false };

describe('metrics', () => {
  it('show requests by method, route template and status', async () => {
    const metrics = createMetrics(quiet);
    metrics.observeRequest({ method: 'POST', route: '/v1/invoices', status: 201 }, 0.2);
    metrics.observeRequest({ method: 'POST', route: '/v1/invoices', status: 201 }, 0.4);
    const { contentType, body } = await metrics.render();
    expect(contentType).toContain('text/plain');
    expect(body).toContain(
      'kita_http_request_seconds_count{service="test",method="POST",route="/v1/invoices",status="201"} 2',
    );
    expect(body).toContain('le="0.3",service="test",method="POST",route="/v1/invoices",status="201"} 1');
  });

  it('give the same instrument to everyone who asks for it by name', async () => {
    const metrics = createMetrics(quiet);
    const instrument = { name: 'kita_stamps_total', help: 'Stamps', labels: ['outcome'] };
    metrics.counter(instrument)({ outcome: 'ok' });
    metrics.counter(instrument)({ outcome: 'ok' }, 2);
    expect((await metrics.render()).body).toContain('kita_stamps_total{outcome="ok",service="test"} 3');
  });

  it('read levels at each scrape, forget the ones that are gone, and count what could not be read', async () => {
    const metrics = createMetrics(quiet);
    let depth: Array<{ labels: { queue: string }; value: number }> | undefined = [{ labels: { queue: 'a' }, value: 7 }];
    metrics.collected({ name: 'kita_depth', help: 'Depth', labels: ['queue'] }, async () => {
      if (!depth) throw new Error('database away');
      return depth;
    });
    expect((await metrics.render()).body).toContain('kita_depth{queue="a",service="test"} 7');
    depth = [{ labels: { queue: 'b' }, value: 1 }];
    expect((await metrics.render()).body).not.toContain('queue="a"');
    depth = undefined;
    await metrics.render();
    expect((await metrics.render()).body).toMatch(
      /kita_collect_failures_total\{metric="kita_depth",service="test"\} [12]/,
    );
  });

  it('refuse labels that would name a tenant or a person', () => {
    const metrics = createMetrics(quiet);
    for (const label of ['tenant', 'tenant_id', 'customer', 'user_id', 'rfc']) {
      expect(() => metrics.counter({ name: `kita_${label}_total`, help: 'x', labels: [label] }), label).toThrow(
        'name someone',
      );
    }
  });

  it('include the process itself', async () => {
    expect((await createMetrics({ service: 'api' }).render()).body).toContain('nodejs_eventloop_lag_seconds');
  });
});
