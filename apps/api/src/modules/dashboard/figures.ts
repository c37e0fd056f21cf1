import { Decimal } from '@kita/money';

import type { InvoiceDayRow } from '../invoices/index.ts';
import type { DashboardWire } from './dashboard.schemas.ts';
import type { Span } from './month-spans.ts';

type Figures = DashboardWire['figures'][number]['this_month'];

const sumOf = (rows: readonly InvoiceDayRow[], of: (row: InvoiceDayRow) => string): Decimal =>
  rows.reduce((sum, row) => sum.add(Decimal.parse(of(row))), Decimal.zero);
const countOf = (rows: readonly InvoiceDayRow[]): number => rows.reduce((sum, row) => sum + row.documents, 0);
const ofType = (rows: readonly InvoiceDayRow[], type: string) => rows.filter((row) => row.type === type);
const netOf = (rows: readonly InvoiceDayRow[], of: (row: InvoiceDayRow) => string): Decimal =>
  sumOf(ofType(rows, 'I'), of).sub(sumOf(ofType(rows, 'E'), of));

/** At least two decimals, more where the currency has them: sums are exact and never cut. */
export const written = (value: Decimal): string => (value.scale < 2 ? value.toFixed(2) : value.strip(2).toString());

/** Rows of a span of days. */
export function within(rows: readonly InvoiceDayRow[], { from, to }: Span): InvoiceDayRow[] {
  return rows.filter(({ day }) => from <= day && day <= to);
}

/** What was issued, of rows in one currency. */
export function figuresOf(rows: readonly InvoiceDayRow[]): Figures {
  const invoices = ofType(rows, 'I');
  const invoiced = sumOf(invoices, (row) => row.total);
  const count = countOf(invoices);
  return {
    invoices: count,
    credit_notes: countOf(ofType(rows, 'E')),
    invoiced: written(invoiced),
    credited: written(sumOf(ofType(rows, 'E'), (row) => row.total)),
    net: written(netOf(rows, (row) => row.total)),
    transferred: written(netOf(rows, (row) => row.transferred)),
    withheld: written(netOf(rows, (row) => row.withheld)),
    average: count === 0 ? null : invoiced.div(Decimal.parse(String(count)), 2).toString(),
  };
}

/** Net of all currencies in pesos, rounded once; null when the rate of a document is not known. */
export function inPesos(rows: readonly InvoiceDayRow[]): string | null {
  const counted = rows.filter(({ type }) => type === 'I' || type === 'E');
  return counted.some(({ unrated }) => unrated > 0) ? null : netOf(counted, (row) => row.totalMxn).toFixed(2);
}

/** Currencies of the rows: pesos first and always, then those with most documents. */
export function currenciesOf(rows: readonly InvoiceDayRow[]): string[] {
  const documents = new Map<string, number>();
  for (const { currency, documents: count, type } of rows)
    if (type === 'I' || type === 'E') documents.set(currency, (documents.get(currency) ?? 0) + count);
  documents.delete('MXN');
  const others = [...documents].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return ['MXN', ...others.map(([currency]) => currency)];
}

/** A point per day and currency on which something was issued, in order. */
export function daysOf(rows: readonly InvoiceDayRow[]): DashboardWire['days'] {
  const groups = Map.groupBy(
    rows.filter(({ type, documents }) => (type === 'I' || type === 'E') && documents > 0),
    ({ day, currency }) => `${day} ${currency}`,
  );
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({
      date: key.slice(0, 10),
      currency: key.slice(11),
      documents: countOf(group),
      net: written(netOf(group, (row) => row.total)),
    }));
}
