import { Decimal } from '@kita/money';

import type { InvoiceDayRow, OpenGroup } from '../invoices/index.ts';
import type { DashboardWire } from './dashboard.schemas.ts';
import { written } from './figures.ts';

type StateWire = DashboardWire['states'][number];
type Part = { readonly currency: string; readonly documents: number; readonly total: string };

/**
 * Documents and amounts by state: what is open now, whatever its date, and what was stamped or canceled this month.
 * States without documents are left out.
 */
export function statesOf(open: readonly OpenGroup[], month: readonly InvoiceDayRow[]): StateWire[] {
  const now = (state: OpenGroup['state']) =>
    entry(state, 'now', open.filter((group) => group.state === state)); // prettier-ignore
  const issued = month.map((row) => ({ ...row, total: signed(row.type, row.total) }));
  const canceled = month.map((row) => ({
    currency: row.currency,
    documents: row.canceled,
    total: signed(row.type, row.canceledTotal),
  }));
  return [
    now('draft'),
    now('sealed'),
    now('sending'),
    now('unknown'),
    now('needs_attention'),
    now('rejected'),
    entry('stamped', 'month', issued),
    now('cancel_requested'),
    entry('canceled', 'month', canceled),
  ].filter(({ documents }) => documents > 0);
}

const signed = (type: string, total: string): string => (type === 'E' ? Decimal.parse(total).neg().toString() : total);

function entry(state: StateWire['state'], period: StateWire['period'], parts: readonly Part[]): StateWire {
  const counted = parts.filter(({ documents }) => documents > 0);
  const groups = [...Map.groupBy(counted, ({ currency }) => currency)].sort(([a], [b]) => order(a, b));
  return {
    state,
    period,
    documents: counted.reduce((sum, { documents }) => sum + documents, 0),
    amounts: groups.map(([currency, group]) => ({
      currency,
      total: written(group.reduce((sum, { total }) => sum.add(Decimal.parse(total)), Decimal.zero)),
    })),
  };
}

/** Pesos first. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  if (a === 'MXN' || b === 'MXN') return a === 'MXN' ? -1 : 1;
  return a < b ? -1 : 1;
}
