import { parseRfc } from '@kita/cfdi/light';
import * as z from 'zod/mini';

import { postalCodeText, requiredText } from '../forms/texts.ts';

/** The four data SAT compares letter by letter. */
export const taxpayerSchema = z.object({
  rfc: z.string().check(z.refine((text) => parseRfc(text).valid, 'rfc')),
  legal_name: requiredText(300),
  regimen_fiscal: z.string().check(z.minLength(1, 'choose')),
  postal_code: postalCodeText,
});

export type TaxpayerValues = z.infer<typeof taxpayerSchema>;

export const emptyTaxpayer: TaxpayerValues = { rfc: '', legal_name: '', regimen_fiscal: '', postal_code: '' };
