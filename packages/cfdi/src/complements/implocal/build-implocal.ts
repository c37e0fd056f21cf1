import { Decimal } from '@kita/money';
import type { AmountReader } from '../../build/amount-reader.ts';
import { xpathOf } from '../../model/xpath-of.ts';
import type { ImpuestoLocalInput, ImpuestosLocalesInput } from './implocal-input.ts';
import type { ImpuestosLocales } from './model.ts';

/** Decimals of every amount and rate of the complement (implocal.xsd). */
const CENTS = 2;
const HUNDRED = Decimal.fromInteger(100);

/** What local taxes are computed from. */
export interface LocalTaxBase {
  /** Subtotal less discount. */
  readonly neto: Decimal;
  /** Decimals of the currency. */
  readonly decimals: number;
}

interface LocalTax {
  readonly nombre: string;
  readonly tasa: string;
  readonly importe: Decimal;
}

/**
 * Amounts and totals of local taxes: each is base × percent ÷ 100, rounded once; the totals are the sums of what is
 * written. Malformed numbers go to `amounts`, with pointers at `/impuestosLocales`.
 */
export function buildImpuestosLocales(
  input: ImpuestosLocalesInput,
  base: LocalTaxBase,
  amounts: AmountReader,
): ImpuestosLocales {
  const taxes = (side: 'retenciones' | 'traslados'): LocalTax[] =>
    (input[side] ?? []).map((tax, index) => computeTax(tax, base, amounts, `/impuestosLocales/${side}/${index}`));
  const retenciones = taxes('retenciones');
  const traslados = taxes('traslados');
  return {
    totaldeRetenciones: total(retenciones),
    totaldeTraslados: total(traslados),
    ...(retenciones.length > 0 && {
      retencionesLocales: retenciones.map(({ nombre, tasa, importe }) => ({
        impLocRetenido: nombre,
        tasadeRetencion: tasa,
        importe: importe.toFixed(CENTS),
      })),
    }),
    ...(traslados.length > 0 && {
      trasladosLocales: traslados.map(({ nombre, tasa, importe }) => ({
        impLocTrasladado: nombre,
        tasadeTraslado: tasa,
        importe: importe.toFixed(CENTS),
      })),
    }),
  };
}

function computeTax(
  tax: ImpuestoLocalInput,
  { neto, decimals }: LocalTaxBase,
  amounts: AmountReader,
  pointer: string,
): LocalTax {
  const cents = Math.min(CENTS, decimals);
  const rate = writable(tax.tasa, CENTS, amounts, `${pointer}/tasa`);
  const base = tax.base === undefined ? neto : amounts.read(tax.base, () => `${pointer}/base`);
  const importe =
    tax.importe === undefined
      ? base.mul(rate).div(HUNDRED, cents)
      : writable(tax.importe, cents, amounts, `${pointer}/importe`);
  return { nombre: tax.nombre, tasa: rate.toFixed(CENTS), importe };
}

/** A number that the complement, and the total of a currency without cents, can print as it was given. */
function writable(text: string, decimals: number, amounts: AmountReader, pointer: string): Decimal {
  const value = amounts.read(text, () => pointer);
  if (value.strip().scale <= decimals) return value;
  amounts.findings.push({
    code: 'local_tax_decimals',
    severity: 'error',
    pointer,
    xpath: xpathOf(pointer),
    message: {
      es: `Este dato de un impuesto local admite ${decimals} decimales. Las tasas van en porcentaje: 3 es el 3 %.`,
      en: `This value of a local tax takes ${decimals} decimals. Rates are in percent: 3 is 3 %.`,
    },
    expected: String(decimals),
    found: text.slice(0, 80),
  });
  return value;
}

function total(taxes: readonly LocalTax[]): string {
  return taxes.reduce((sum, { importe }) => sum.add(importe), Decimal.zero).toFixed(CENTS);
}
