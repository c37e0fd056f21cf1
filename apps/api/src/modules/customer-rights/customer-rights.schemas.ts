import { z } from 'zod';

import { customerSchema } from '../customers/index.ts';

export const eraseCustomerBody = z
  .strictObject({
    rfc: z.string().trim().max(13).describe('RFC of the customer, written out as a confirmation.'),
  })
  .meta({ id: 'EraseCustomer', examples: [{ rfc: 'URE180429TM6' }] });

export const customerPersonalDataSchema = z
  .object({
    object: z.literal('customer_personal_data'),
    livemode: z.boolean(),
    generated_at: z.iso.datetime(),
    customer: customerSchema,
    documents: z
      .array(
        z.object({
          id: z.string(),
          state: z.string(),
          type: z.string(),
          uuid: z.string().nullable(),
          series: z.string().nullable(),
          folio: z.string().nullable(),
          fecha: z.string().nullable(),
          total: z.string(),
          currency: z.string(),
          rfc: z.string(),
          legal_name: z.string(),
        }),
      )
      .describe('Documents made out to the customer, newest first, at most 5,000.'),
    documents_total: z.number().int(),
    messages: z
      .array(
        z.object({
          id: z.string(),
          channel: z.string(),
          to: z.string(),
          about: z.string().nullable(),
          state: z.string(),
          created_at: z.iso.datetime(),
          delivered_at: z.iso.datetime().nullable(),
          opened_at: z.iso.datetime().nullable(),
        }),
      )
      .describe('What was sent to the customer, newest first, at most 5,000.'),
    not_contacted: z.array(
      z.object({ channel: z.string(), address: z.string(), reason: z.string(), since: z.iso.datetime() }),
    ),
    kept: z.array(z.string()).describe('What the law has the company keep when the customer is erased, and why.'),
  })
  .meta({ id: 'CustomerPersonalData' })
  .describe('Everything a company keeps about one of its customers (right of access).');
