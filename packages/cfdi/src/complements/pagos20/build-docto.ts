import { Decimal } from '@kita/money';
import { currencyDecimals } from '../../build/currency-decimals.ts';
import { CONCEPT_DECIMALS } from '../../build/written.ts';
import { has } from '../../rules/subject.ts';
import { EQUAL_IN_MIXED, EQUIVALENCE_DECIMALS } from './equivalence-limits.ts';
import type { DoctoRelacionado, ImpuestoDr, ImpuestosDr } from './model.ts';
import type { DoctoInput, DocumentoInput } from './pago-input.ts';
import type { PagoReader } from './pago-reader.ts';
import { prorateTaxes } from './prorate-taxes.ts';

const MXN = 'MXN';

/** What a document needs to know of its payment. */
export interface PaymentMoney {
  readonly monedaP: string;
  readonly tipoCambioP: Decimal;
  /** Some document of the payment is in another currency. */
  readonly isMixed: boolean;
}

/** A document as written, with its numbers. */
export interface BuiltDocto {
  readonly docto: DoctoRelacionado;
  readonly equivalencia: Decimal;
  readonly impPagado: Decimal;
}

/** Currency of a document: its own, that of its invoice, or that of the payment. */
export function currencyOf({ monedaDr, documento }: DoctoInput, monedaP: string): string {
  return given(monedaDr) ?? given(documento?.monedaDr) ?? monedaP;
}

/** A field left blank in a form is a field left out. */
export function given(text: string | undefined): string | undefined {
  return has(text) ? text : undefined;
}

/** One DoctoRelacionado: rate, balance and taxes. */
export function buildDocto(input: DoctoInput, money: PaymentMoney, reader: PagoReader, pointer: string): BuiltDocto {
  const monedaDr = currencyOf(input, money.monedaP);
  const decimals = currencyDecimals(monedaDr);
  const impSaldoAnt = reader.amount(input.impSaldoAnt, `${pointer}/impSaldoAnt`);
  const impPagado = reader.amount(input.impPagado, `${pointer}/impPagado`);
  const rate = equivalenceOf(input, monedaDr, money, reader, pointer);
  const objetoImpDr = given(input.objetoImpDr) ?? given(input.documento?.objetoImpDr);
  if (objetoImpDr === undefined) {
    reader.problem('field_required', `${pointer}/objetoImpDr`, {
      es: 'Indica si la factura es objeto de impuesto (objetoImpDr).',
      en: 'State whether the invoice is object of tax (objetoImpDr).',
    });
  }
  const docto: DoctoRelacionado = {
    idDocumento: input.idDocumento,
    ...(has(input.serie) && { serie: input.serie }),
    ...(has(input.folio) && { folio: input.folio }),
    monedaDr,
    equivalenciaDr: rate.text,
    numParcialidad: input.numParcialidad,
    impSaldoAnt: inCurrency(impSaldoAnt, decimals),
    impPagado: inCurrency(impPagado, decimals),
    impSaldoInsoluto: inCurrency(impSaldoAnt.sub(impPagado), decimals),
    objetoImpDr: objetoImpDr ?? '',
    ...taxesOf(input, { impSaldoAnt, decimals }, reader, pointer),
  };
  return { docto, equivalencia: rate.value, impPagado };
}

/** At the decimals of the currency; an amount that has more is left for the rules to report. */
export function inCurrency(amount: Decimal, decimals: number): string {
  return amount.scale < decimals ? amount.toFixed(decimals) : amount.strip(decimals).toString();
}

interface Rate {
  readonly text: string;
  readonly value: Decimal;
}

function equivalenceOf(
  input: DoctoInput,
  monedaDr: string,
  money: PaymentMoney,
  reader: PagoReader,
  pointer: string,
): Rate {
  if (monedaDr === money.monedaP) return { text: money.isMixed ? EQUAL_IN_MIXED : '1', value: Decimal.one };
  const { equivalenciaDr, tipoCambioDr } = input;
  if (has(equivalenciaDr)) {
    return { text: equivalenciaDr, value: reader.equivalence(equivalenciaDr, `${pointer}/equivalenciaDr`) };
  }
  const pesos = monedaDr === MXN ? '1' : tipoCambioDr;
  if (!has(pesos)) {
    reader.problem('equivalencia_missing', `${pointer}/equivalenciaDr`, {
      es: `La factura está en ${monedaDr} y el pago en ${money.monedaP}: indica la equivalencia o el tipo de cambio de la factura.`,
      en: `The invoice is in ${monedaDr} and the payment in ${money.monedaP}: state the equivalence or the exchange rate of the invoice.`,
    });
    return { text: '1', value: Decimal.one };
  }
  const value = money.tipoCambioP.div(reader.divisor(pesos, `${pointer}/tipoCambioDr`), EQUIVALENCE_DECIMALS);
  const text = value.toString();
  return { text, value: value.isZero() ? reader.equivalence(text, `${pointer}/equivalenciaDr`) : value };
}

interface Balance {
  readonly impSaldoAnt: Decimal;
  readonly decimals: number;
}

function taxesOf(input: DoctoInput, balance: Balance, reader: PagoReader, pointer: string): ImpuestosDr {
  const { impuestosDr, documento } = input;
  if (impuestosDr !== undefined) return givenTaxes(impuestosDr, reader, `${pointer}/impuestosDr`);
  if (documento === undefined) return {};
  const read = reader.findings.length;
  const total = reader.divisor(documento.total, `${pointer}/documento/total`);
  readTaxes(documento, reader, `${pointer}/documento`);
  if (reader.findings.length > read) return {};
  const paid = total.sub(balance.impSaldoAnt);
  return prorateTaxes({
    documentTaxes: documento.taxes,
    total: documento.total,
    paidBefore: given(documento.paidBefore) ?? (paid.isNegative() ? '0' : paid.toString()),
    paidNow: reader.amount(input.impPagado, `${pointer}/impPagado`).toString(),
    statedBefore: documento.statedBefore,
    decimals: balance.decimals,
  });
}

/** Looks at every number before anything is computed from them. */
function readTaxes({ taxes, paidBefore, statedBefore }: DocumentoInput, reader: PagoReader, pointer: string): void {
  if (has(paidBefore)) reader.amount(paidBefore, `${pointer}/paidBefore`);
  for (const side of ['traslados', 'retenciones'] as const) {
    for (const [index, { base, tasaOCuota, importe }] of (taxes[side] ?? []).entries()) {
      for (const [name, text] of Object.entries({ base, tasaOCuota, importe })) {
        if (text !== undefined) reader.amount(text, `${pointer}/taxes/${side}/${index}/${name}`);
      }
    }
  }
  if (statedBefore !== undefined) givenTaxes(statedBefore, reader, `${pointer}/statedBefore`);
}

/** Taxes that the caller states, rates with six decimals. */
function givenTaxes(
  { retencionesDr = [], trasladosDr = [] }: ImpuestosDr,
  reader: PagoReader,
  pointer: string,
): ImpuestosDr {
  const retenciones = retencionesDr.map((tax, index) => givenTax(tax, reader, `${pointer}/retencionesDr/${index}`));
  const traslados = trasladosDr.map((tax, index) => givenTax(tax, reader, `${pointer}/trasladosDr/${index}`));
  return {
    ...(retenciones.length > 0 && { retencionesDr: retenciones }),
    ...(traslados.length > 0 && { trasladosDr: traslados }),
  };
}

function givenTax(tax: ImpuestoDr, reader: PagoReader, pointer: string): ImpuestoDr {
  reader.amount(tax.baseDr, `${pointer}/baseDr`);
  if (has(tax.importeDr)) reader.amount(tax.importeDr, `${pointer}/importeDr`);
  const rate = has(tax.tasaOCuotaDr) ? reader.amount(tax.tasaOCuotaDr, `${pointer}/tasaOCuotaDr`) : undefined;
  return { ...tax, ...(rate !== undefined && { tasaOCuotaDr: rate.toFixed(CONCEPT_DECIMALS) }) };
}
