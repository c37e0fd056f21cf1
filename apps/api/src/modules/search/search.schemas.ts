import { z } from 'zod';

export const searchQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .describe('Folio, UUID or its beginning, RFC, sku, or words of a name; accents do not matter.'),
});

export const searchResultSchema = z
  .object({
    object: z.literal('search_result'),
    kind: z.enum(['invoice', 'customer', 'product']),
    id: z.string().meta({ examples: ['inv_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    name: z.string().describe('Folio of an invoice (empty for a draft), name of a customer, description of a product.'),
    detail: z.string().describe('Receiver of an invoice, RFC of a customer, sku or SAT key of a product.'),
    amount: z.string().nullable().describe('Total of an invoice, price of a product.'),
    currency: z.string().nullable(),
    state: z.string().nullable().describe('State of an invoice.'),
  })
  .meta({ id: 'SearchResult' })
  .describe('Something found by its name or number.');

export const searchResultsSchema = z
  .object({ object: z.literal('search_results'), data: z.array(searchResultSchema) })
  .meta({ id: 'SearchResults' })
  .describe('What was found, the best match first.');

export type SearchResult = z.infer<typeof searchResultSchema>;
