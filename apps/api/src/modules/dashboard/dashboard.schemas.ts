import { z } from 'zod';

import { INVOICE_EVENTS_SHOWN, NEED_CODES } from './dashboard.words.ts';

const decimalText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ examples: ['1160.00'] });
const day = z.iso.date();
const count = z.number().int().nonnegative();

const span = z.object({ from: day, to: day });

const figuresSchema = z
  .object({
    invoices: count.describe('Invoices in force (type I), those whose cancellation was asked for included.'),
    credit_notes: count,
    invoiced: decimalText.describe('Total of the invoices.'),
    credited: decimalText.describe('Total of the credit notes.'),
    net: decimalText.describe('Invoices less credit notes.'),
    transferred: decimalText.describe('Transferred taxes, net of credit notes.'),
    withheld: decimalText.describe('Withheld taxes, net of credit notes.'),
    average: decimalText
      .nullable()
      .describe('Total of the invoices by their number, two decimals; null without invoices.'),
  })
  .meta({ id: 'DashboardFigures' })
  .describe('What was issued in a period, in one currency.');

const comparison = <T extends z.ZodType>(value: T) =>
  z.object({
    this_month: value.describe('From the first of the month to today.'),
    same_days: value.describe('The last month, from its first to the same day.'),
    last_month: value.describe('The whole last month.'),
  });

const amounts = z.array(z.object({ currency: z.string(), total: decimalText }));

const stateSchema = z.object({
  state: z.enum([
    'draft',
    'sealed',
    'sending',
    'unknown',
    'needs_attention',
    'rejected',
    'stamped',
    'cancel_requested',
    'canceled',
  ]),
  period: z
    .enum(['now', 'month'])
    .describe('`now`: what is in the state at this moment, of whatever date. `month`: issued this month.'),
  documents: count,
  amounts: amounts.describe('By currency, credit notes subtracted.'),
});

const needSchema = z
  .object({
    code: z.enum(NEED_CODES),
    severity: z.enum(['blocking', 'attention']).describe('`blocking`: nothing can be stamped until it is done.'),
    count,
    object: z.string().nullable().describe('Id of what to open when it is one thing.'),
    reason: z.string().nullable().describe('Why documents wait, such as `out_of_credits`.'),
    since: z.iso.datetime().nullable().describe('The oldest of them, or the instant something ends.'),
    days_left: z.number().int().nullable().describe('Days until the certificate ends; negative afterwards.'),
  })
  .meta({ id: 'DashboardNeed' })
  .describe('Something that waits for a person.');

const activitySchema = z
  .object({
    id: z
      .string()
      .describe('The event.')
      .meta({ examples: ['evt_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    type: z.enum(INVOICE_EVENTS_SHOWN),
    at: z.iso.datetime(),
    actor: z
      .object({
        kind: z.enum(['user', 'api_key', 'system', 'operator']),
        id: z.string(),
        name: z.string().nullable().describe('Of the person or the key.'),
      })
      .nullable(),
    invoice: z.object({
      id: z.string(),
      type: z.string(),
      series: z.string().nullable(),
      folio: z.string().nullable(),
      receiver: z.string(),
      currency: z.string(),
      total: decimalText,
    }),
  })
  .meta({ id: 'DashboardActivity' })
  .describe('A change of state, with the document as it was then.');

export const dashboardSchema = z
  .object({
    object: z.literal('dashboard'),
    livemode: z.boolean(),
    at: z.iso.datetime(),
    time_zone: z
      .string()
      .describe('Zone of the company: it decides which day is today.')
      .meta({ examples: ['America/Mexico_City'] }),
    periods: comparison(span),
    figures: z
      .array(comparison(figuresSchema).extend({ currency: z.string() }))
      .describe('One per currency, pesos first.'),
    in_pesos: comparison(decimalText.nullable())
      .nullable()
      .describe(
        'Net of all currencies at the exchange rate of each document. Null when all is in pesos; a period is null when one of its documents has no rate.',
      ),
    receivers: comparison(count).describe('Different receivers invoiced.'),
    days: z
      .array(z.object({ date: day, currency: z.string(), documents: count, net: decimalText }))
      .describe('Days of this month and the last on which something was issued.'),
    top_receivers: z
      .array(
        z.object({
          currency: z.string(),
          rfc: z.string(),
          legal_name: z.string(),
          invoices: count,
          net: decimalText,
        }),
      )
      .describe('Up to five per currency, this month.'),
    states: z.array(stateSchema),
    needs: z.array(needSchema),
    activity: z.array(activitySchema).describe('The latest first.'),
    checklist: z.object({
      certificate: z.boolean(),
      customer: z.boolean(),
      invoice: z.boolean(),
      dismissed_at: z.iso.datetime().nullable(),
    }),
  })
  .meta({ id: 'Dashboard' })
  .describe('The state of the company at a glance.');

export type DashboardWire = z.infer<typeof dashboardSchema>;
