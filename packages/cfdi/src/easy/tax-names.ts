import type { ImpuestoInput } from '../model/input.ts';

/** A tax with a name of every day. */
export interface NamedTax extends ImpuestoInput {
  readonly isWithheld: boolean;
}

const transferred = (impuesto: string, tasaOCuota: string): NamedTax => ({
  impuesto,
  tipoFactor: 'Tasa',
  tasaOCuota,
  isWithheld: false,
});
const withheld = (impuesto: string, tasaOCuota: string): NamedTax => ({
  ...transferred(impuesto, tasaOCuota),
  isWithheld: true,
});

/** Names of the taxes merchants use every day. */
export const taxNames = [
  'iva_16',
  'iva_8',
  'iva_0',
  'iva_exento',
  'ieps_8',
  'isr_ret_10',
  'iva_ret_10_6667',
  'isr_ret_1_25',
  'iva_ret_4',
] as const;

export type TaxName = (typeof taxNames)[number];

/** The tax behind each name, with the rate as SAT writes it (c_TasaOCuota). */
export const namedTaxes: Readonly<Record<TaxName, NamedTax>> = {
  iva_16: transferred('002', '0.160000'),
  /** Border stimulus. */
  iva_8: transferred('002', '0.080000'),
  iva_0: transferred('002', '0.000000'),
  iva_exento: { impuesto: '002', tipoFactor: 'Exento', isWithheld: false },
  ieps_8: transferred('003', '0.080000'),
  /** Professional fees and rent paid by companies to persons. */
  isr_ret_10: withheld('001', '0.100000'),
  /** Two thirds of 16 %, as SAT writes the rate. */
  iva_ret_10_6667: withheld('002', '0.106667'),
  /** RESICO. */
  isr_ret_1_25: withheld('001', '0.012500'),
  /** Land freight. */
  iva_ret_4: withheld('002', '0.040000'),
};
