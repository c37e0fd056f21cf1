import type { Database } from '../../platform/db/index.ts';
import type { Metrics } from '../../platform/observability/index.ts';

/** What waits for a stamp or for its lost answer, and since when: an `unknown` older than 30 minutes is an alarm. */
export function invoiceMetrics(metrics: Metrics, db: Database): void {
  const read = async () => {
    const { rows } = await db.pool.query<{ state: string; invoices: string; oldest_seconds: number }>(
      'select state, invoices, oldest_seconds from app.pending_invoices()',
    );
    return rows;
  };
  const count = { name: 'kita_invoices_pending', help: 'Invoices not yet stamped, by state', labels: ['state'] };
  metrics.collected(count, async () =>
    (await read()).map((row) => ({ labels: { state: row.state }, value: Number(row.invoices) })),
  );
  const age = { name: 'kita_invoices_pending_oldest_seconds', help: 'Age of the oldest by state', labels: ['state'] };
  metrics.collected(age, async () =>
    (await read()).map((row) => ({ labels: { state: row.state }, value: row.oldest_seconds })),
  );
}
