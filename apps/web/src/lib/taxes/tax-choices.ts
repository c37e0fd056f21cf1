import { namedTaxes } from '@kita/cfdi/light';
import type { TaxName } from '@kita/cfdi/light';

/** What a merchant answers to "does it carry IVA?". No tax at all is one of the answers, never the default. */
export const ivaChoices = ['iva_16', 'iva_8', 'iva_0', 'iva_exento', 'none'] as const;
export type IvaChoice = (typeof ivaChoices)[number];

export const withheldChoices = [
  'isr_ret_10',
  'iva_ret_10_6667',
  'isr_ret_1_25',
  'iva_ret_4',
] as const satisfies readonly TaxName[];
export type WithheldChoice = (typeof withheldChoices)[number];

interface WrittenTax {
  readonly impuesto: string;
  readonly tipo_factor: string | null;
  readonly tasa_o_cuota?: string | null;
  readonly withheld: boolean;
}

/** The answers behind taxes written out. */
export function taxChoicesOf(taxes: readonly WrittenTax[]): { iva: IvaChoice; withheld: WithheldChoice[] } {
  const names = taxes.map(nameOfTax);
  return {
    iva: ivaChoices.find((choice) => names.includes(choice)) ?? 'none',
    withheld: withheldChoices.filter((choice) => names.includes(choice)),
  };
}

/** The everyday name of a tax written out; rates are compared without their trailing zeros. */
function nameOfTax(tax: WrittenTax): string | undefined {
  const rate = (text: string | null | undefined): string => (text ?? '').replace(/\.?0+$/, '');
  const found = Object.entries(namedTaxes).find(
    ([, named]) =>
      named.impuesto === tax.impuesto &&
      named.tipoFactor === tax.tipo_factor &&
      rate(named.tasaOCuota) === rate(tax.tasa_o_cuota) &&
      named.isWithheld === tax.withheld,
  );
  return found?.[0];
}
