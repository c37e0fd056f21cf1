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

const IVA = { impuesto: '002', tipo_factor: 'Tasa', withheld: false } as const;

/** Names for the taxes merchants use every day. */
export const TAX_NAMES = {
  iva_16: { ...IVA, tasa_o_cuota: '0.160000' },
  iva_8: { ...IVA, tasa_o_cuota: '0.080000' },
  iva_0: { ...IVA, tasa_o_cuota: '0.000000' },
  iva_exento: { impuesto: '002', tipo_factor: 'Exento', withheld: false },
  ieps_8: { impuesto: '003', tipo_factor: 'Tasa', tasa_o_cuota: '0.080000', withheld: false },
  /** Professional fees and rent paid by companies to persons. */
  isr_ret_10: { impuesto: '001', tipo_factor: 'Tasa', tasa_o_cuota: '0.100000', withheld: true },
  /** Two thirds of 16 %, as SAT writes the rate. */
  iva_ret_10_6667: { impuesto: '002', tipo_factor: 'Tasa', tasa_o_cuota: '0.106667', withheld: true },
  /** RESICO. */
  isr_ret_1_25: { impuesto: '001', tipo_factor: 'Tasa', tasa_o_cuota: '0.012500', withheld: true },
  /** Land freight. */
  iva_ret_4: { impuesto: '002', tipo_factor: 'Tasa', tasa_o_cuota: '0.040000', withheld: true },
} as const satisfies Record<string, Tax>;

export type TaxName = keyof typeof TAX_NAMES;

export const taxName = z
  .enum([
    'iva_16',
    'iva_8',
    'iva_0',
    'iva_exento',
    'ieps_8',
    'isr_ret_10',
    'iva_ret_10_6667',
    'isr_ret_1_25',
    'iva_ret_4',
  ] satisfies TaxName[])
  .meta({ id: 'TaxName' });

export const taxField = z
  .union([taxName, taxObject])
  .meta({ id: 'Tax' })
  .describe('A tax by its name ("iva_16") or written out.');

/** The tax behind a name; a tax written out is itself. */
export function taxOf(tax: z.infer<typeof taxField>): Tax {
  return typeof tax === 'string' ? TAX_NAMES[tax] : tax;
}

/** Taxes as the products module stores them: written out. */
export function taxList(json: unknown): readonly Tax[] {
  return z.array(taxObject).parse(json);
}
