import { decimal, sum } from '@kita/money';
import type { Decimal } from '@kita/money';
import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { resolveFilters } from './invoice-filters.ts';
import { invoiceFilterFields } from './invoice-filters.schemas.ts';
import { sumInvoices } from './invoice-search.repository.ts';
import type { SummaryGroup } from './invoice-search.repository.ts';
import { INVOICE_STATES } from './invoices.states.ts';

export const summarizeInvoicesQuery = z.strictObject(invoiceFilterFields);

/** Documents counted at most. Beyond this a sum takes longer than a person waits for a list (bench/README.md). */
export const COUNTED_MAX = 50_000;

export const invoicesSummarySchema = z
  .object({
    object: z.literal('invoices_summary'),
    count: z.number().int().describe('Documents the filters leave.'),
    is_capped: z.boolean().describe('There are more than `count`; nothing is summed then. Narrow the filters.'),
    states: z.array(z.object({ state: z.enum(INVOICE_STATES), count: z.number().int() })),
    totals: z.array(
      z.object({
        currency: z.string(),
        count: z.number().int(),
        invoices: z.string().describe('Sum of the totals of invoices (type I).'),
        credit_notes: z.string().describe('Sum of the totals of credit notes (type E), as a negative amount.'),
        credit_note_count: z.number().int(),
        total: z.string().describe('invoices plus credit_notes.'),
      }),
    ),
  })
  .meta({ id: 'InvoicesSummary' })
  .describe('Count and sums of exactly what the same filters list, whatever its state.');

/** What a list adds up to. */
export async function summarizeInvoices(
  ctx: Context,
  query: z.infer<typeof summarizeInvoicesQuery>,
): Promise<z.infer<typeof invoicesSummarySchema>> {
  const groups = await ctx.db.withTenant(ctx.tenantId, async (tx) =>
    sumInvoices(tx, ctx.tenantId, await resolveFilters(tx, ctx, query), COUNTED_MAX + 1),
  );
  const count = groups.reduce((all, group) => all + group.count, 0);
  const isCapped = count > COUNTED_MAX;
  return {
    object: 'invoices_summary',
    count: Math.min(count, COUNTED_MAX),
    is_capped: isCapped,
    states: isCapped ? [] : statesOf(groups),
    totals: isCapped ? [] : totalsOf(groups),
  };
}

function statesOf(groups: readonly SummaryGroup[]) {
  return INVOICE_STATES.flatMap((state) => {
    const count = groups.filter((group) => group.state === state).reduce((all, group) => all + group.count, 0);
    return count === 0 ? [] : [{ state, count }];
  });
}

/** By currency, the most used first. */
function totalsOf(groups: readonly SummaryGroup[]) {
  const currencies = [...new Set(groups.map(({ currency }) => currency))];
  return currencies
    .map((currency) => {
      const own = groups.filter((group) => group.currency === currency);
      const notes = own.filter(({ type }) => type === 'E');
      const invoiced = sumOf(own.filter(({ type }) => type === 'I'));
      const credited = sumOf(notes).neg();
      return {
        currency,
        count: own.reduce((all, group) => all + group.count, 0),
        invoices: invoiced.toFixed(2),
        credit_notes: credited.toFixed(2),
        credit_note_count: notes.reduce((all, group) => all + group.count, 0),
        total: invoiced.add(credited).toFixed(2),
      };
    })
    .toSorted((a, b) => b.count - a.count || a.currency.localeCompare(b.currency));
}

const sumOf = (groups: readonly SummaryGroup[]): Decimal => sum(groups.map(({ total }) => decimal(total)));
