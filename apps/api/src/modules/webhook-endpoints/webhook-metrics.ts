import type { Database } from '../../platform/db/index.ts';
import type { Metrics } from '../../platform/observability/index.ts';

export interface WebhookMetrics {
  attempt(outcome: 'delivered' | 'failed' | 'exhausted'): void;
  /** Milliseconds from the event to the end of the first attempt. */
  first(ms: number): void;
}

/** What a courier tells of its work, and how late the installation is. Never whose deliveries they are. */
export function webhookMetrics(metrics: Metrics, db: Database): WebhookMetrics {
  const attempts = metrics.counter({
    name: 'kita_webhook_attempts_total',
    help: 'Webhook attempts, by how they ended',
    labels: ['outcome'],
  });
  const first = metrics.histogram({
    name: 'kita_webhook_first_attempt_seconds',
    help: 'Time from an event to the end of its first webhook attempt',
  });
  const lag = {
    name: 'kita_webhook_lag_seconds',
    help: 'How late the oldest due webhook of an endpoint that is well is',
  };
  metrics.collected(lag, async () => {
    const { rows } = await db.pool.query<{ seconds: number }>('select app.webhook_lag() as seconds');
    return [{ value: rows[0]?.seconds ?? 0 }];
  });
  const endpoints = { name: 'kita_webhook_endpoints', help: 'Webhook endpoints by state', labels: ['state'] };
  metrics.collected(endpoints, async () => {
    const { rows } = await db.pool.query<{ state: string; endpoints: string }>(
      'select state, endpoints from app.webhook_endpoint_states()',
    );
    return rows.map(({ state, endpoints: count }) => ({ labels: { state }, value: Number(count) }));
  });
  return { attempt: (outcome) => attempts({ outcome }), first: (ms) => first(ms / 1000) };
}
