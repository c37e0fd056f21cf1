import { expect, it } from 'vitest';

import { runWebhooks } from './run-webhooks.ts';

const events = Number(process.env['KITA_WEBHOOK_EVENTS'] ?? 150);

it(
  'hostile receivers lose no event and slow no other receiver',
  async () => {
    const report = await runWebhooks({ events, seed: 20_261_121, rate: 40, badEvents: 6, timeoutMs: 400 });
    expect(report).toMatchObject({ lost: 0, phantom: 0, redirects_followed: 0 });
    expect(report.by_receiver['healthy_1']).toEqual({ delivered: events });
    expect(report.by_receiver['healthy_2']).toEqual({ delivered: events });
    expect(Object.keys(report.by_receiver['hang_4'] ?? {})).toEqual(['exhausted']);
    expect(Object.keys(report.by_receiver['redirect_6'] ?? {})).toEqual(['exhausted']);
    expect(report.by_receiver['gone_7']).not.toHaveProperty('delivered');
    for (const name of ['limited_8', 'slow_body_9', 'huge_body_10'])
      expect(Object.keys(report.by_receiver[name] ?? {})).toEqual(['delivered']);
    expect(report.p95_ms_healthy_beside_dead).toBeLessThan(2000);
  },
  180_000 + events * 100,
);
