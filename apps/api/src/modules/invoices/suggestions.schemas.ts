import { z } from 'zod';

import { listSchema } from '../../platform/pagination/index.ts';
import { customerSchema } from '../customers/index.ts';
import { productSchema } from '../products/index.ts';

const usage = {
  uses: z.number().int().describe('How often it stands in your latest documents.'),
  last_used_at: z.iso.datetime().nullable(),
};

export const suggestionsQuery = z.strictObject({
  q: z.string().trim().min(2).max(100).optional().describe('Words to look for; without them, what is used most.'),
  limit: z.coerce.number().int().min(1).max(50).default(8).describe('How many, 1 to 50.'),
});

export const customerSuggestionsSchema = listSchema(
  z
    .object({ object: z.literal('customer_suggestion'), ...usage, customer: customerSchema })
    .meta({ id: 'CustomerSuggestion' }),
  'CustomerSuggestionList',
);

export const productSuggestionsSchema = listSchema(
  z
    .object({ object: z.literal('product_suggestion'), ...usage, product: productSchema })
    .meta({ id: 'ProductSuggestion' }),
  'ProductSuggestionList',
);
