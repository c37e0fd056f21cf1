import { z } from 'zod';

export const demoContentSchema = z
  .object({
    object: z.literal('demo_content'),
    livemode: z.literal(false),
    state: z
      .enum(['none', 'loading', 'loaded', 'removing'])
      .describe('`none` when there is no demo content in the company.'),
    done: z.int().min(0).describe('Things made so far.'),
    total: z.int().min(0).describe('Things there will be.'),
    customers: z.int().min(0),
    products: z.int().min(0),
    invoices: z.int().min(0),
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DemoContent' })
  .describe('Customers, products and stamped invoices to try Kita with, in a test company.');
