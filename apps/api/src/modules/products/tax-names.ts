import { namedTaxes, taxNames } from '@kita/cfdi';
import { z } from 'zod';

import { amount } from '../../platform/wire/index.ts';

/** A tax written out, as SAT describes it. */
export const taxObject = z
  .strictObject({
    impuesto: z.enum(['001', '002', '003']).describe('001 ISR, 002 IVA, 003 IEPS.'),
    tipo_factor: z.enum(['Tasa', 'Cuota', 'Exento']),
    tasa_o_cuota: amount.optional().describe('Rate as a fraction ("0.16") or amount per unit; absent with Exento.'),
    withheld: z.boolean().default(false).describe('true for a withholding (retención).'),
  })
  .meta({ id: 'TaxObject' });

export type Tax = z.infer<typeof taxObject>;

/** The daily names as the API writes taxes; what each is stands in packages/cfdi. */
export const taxName = z.enum(taxNames).meta({ id: 'TaxName' });

export const taxField = z
  .union([taxName, taxObject])
  .meta({ id: 'Tax' })
  .describe('A tax by its name ("iva_16") or written out.');

/** The tax behind a name; a tax written out is itself. */
export function taxOf(tax: z.infer<typeof taxField>): Tax {
  if (typeof tax !== 'string') return tax;
  const { isWithheld, ...named } = namedTaxes[tax];
  return taxObject.parse({
    impuesto: named.impuesto,
    tipo_factor: named.tipoFactor,
    ...(named.tasaOCuota !== undefined && { tasa_o_cuota: named.tasaOCuota }),
    withheld: isWithheld,
  });
}

/** Taxes as the products module stores them: written out. */
export function taxList(json: unknown): readonly Tax[] {
  return z.array(taxObject).parse(json);
}
