import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { retencionTotal, trasladoTotals } from '../payment-taxes.ts';
import { unknownPagoRates } from './pago-rates.ts';
import { pagoKeyRule } from './pago-rules.ts';
import { numberOf, onPagos } from './pagos-subject.ts';
import type { PagosSubject } from './pagos-subject.ts';
import { retencionSums, trasladoKey, trasladoSums } from './tax-p-sums.ts';
import type { ExpectedSum } from './tax-p-sums.ts';

const impuesto = { es: 'El impuesto', en: 'The tax' };
const mismatch = {
  es: 'Debe ser la suma de lo que dicen las facturas, entre su equivalencia: {expected}, no {found}.',
  en: 'It must be the sum of what the invoices state, divided by their equivalence: {expected}, not {found}.',
};
const repeated = {
  es: 'El impuesto {found} aparece más de una vez en el pago. Súmalo en una línea.',
  en: 'Tax {found} appears more than once in the payment. Add it into one line.',
};
const totalMissing = {
  es: 'El pago lleva este impuesto: falta su total ({expected}).',
  en: 'The payment has this tax: its total ({expected}) is missing.',
};

function* repeats<T extends { readonly pointer: string }>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): Generator<Place> {
  const seen = new Set<string>();
  for (const item of items) {
    // The same tax of another payment is another entry.
    const [, payment = ''] = /^(\/pagos\/\d+)\//.exec(item.pointer) ?? [];
    const key = `${payment} ${keyOf(item)}`;
    if (seen.has(key)) yield { pointer: item.pointer, found: keyOf(item) };
    seen.add(key);
  }
}

function* unequal(expectedSums: Iterable<ExpectedSum>): Generator<Place> {
  for (const { pointer, text, lower, upper, expected } of expectedSums) {
    const written = numberOf(text);
    if (written !== undefined && written.gte(lower) && written.lte(upper)) continue;
    if (has(text) && written === undefined) continue;
    yield { pointer, expected: expected.toString(), ...(has(text) && { found: text }) };
  }
}

/** Withholdings of a payment (CRP20262–20265). */
export const pagoRetencionPRules: readonly Rule[] = [
  pagoKeyRule('CRP20262', 'pago_retencion_p_impuesto_unknown', 'c_Impuesto', impuesto, (pagos) =>
    Array.from(pagos.retencionesP(), ({ tax, pointer }) => ({ pointer: `${pointer}/impuestoP`, key: tax.impuestoP })),
  ),
  onPagos({
    sat: 'CRP20263',
    code: 'pago_retencion_p_repeated',
    message: repeated,
    check: (pagos) => repeats(pagos.retencionesP(), ({ tax }) => tax.impuestoP),
  }),
  onPagos({
    sat: 'CRP20264',
    code: 'pago_retencion_p_total_missing',
    message: totalMissing,
    *check(pagos) {
      for (const { tax, pointer } of pagos.retencionesP()) {
        const key = retencionTotal(tax);
        if (key !== undefined && !has(pagos.pagos.totales[key]))
          yield { pointer: `${pointer}/importeP`, found: tax.importeP, expected: key };
      }
    },
  }),
  onPagos({
    sat: 'CRP20265',
    code: 'pago_retencion_p_mismatch',
    message: mismatch,
    *check(pagos) {
      for (const placed of pagos.payments) yield* unequal(retencionSums(pagos, placed));
    },
  }),
];

function sums(sat: string, code: string, isWanted: (sum: ExpectedSum) => boolean): Rule {
  return onPagos({
    sat,
    code,
    message: mismatch,
    *check(pagos) {
      for (const placed of pagos.payments) yield* unequal(trasladoSums(pagos, placed).filter(isWanted));
    },
  });
}

function totalNeeded(sat: string, code: string, which: 'base' | 'importe', field: 'baseP' | 'importeP'): Rule {
  return onPagos({
    sat,
    code,
    message: totalMissing,
    *check(pagos: PagosSubject) {
      for (const { tax, pointer } of pagos.trasladosP()) {
        const key = trasladoTotals(tax)[which];
        if (key !== undefined && !has(pagos.pagos.totales[key]))
          yield { pointer: `${pointer}/${field}`, found: tax[field], expected: key };
      }
    },
  });
}

/** Transfers of a payment (CRP20266–20274). */
export const pagoTrasladoPRules: readonly Rule[] = [
  onPagos({
    sat: 'CRP20266',
    code: 'pago_traslado_p_exento_with_rate',
    message: {
      es: 'Un traslado exento solo lleva base, impuesto y tipo de factor. Quita la tasa y el importe.',
      en: 'An exempt transfer only has base, tax and factor. Remove rate and amount.',
    },
    *check(pagos) {
      for (const { tax, pointer } of pagos.trasladosP()) {
        if (tax.tipoFactorP === 'Exento' && (has(tax.tasaOCuotaP) || has(tax.importeP)))
          yield { pointer, found: tax.tasaOCuotaP ?? tax.importeP };
      }
    },
  }),
  totalNeeded('CRP20267', 'pago_traslado_p_base_total_missing', 'base', 'baseP'),
  sums('CRP20268', 'pago_traslado_p_base_mismatch', ({ field, isExento }) => field === 'baseP' && !isExento),
  sums('CRP20269', 'pago_traslado_p_exento_mismatch', ({ field, isExento }) => field === 'baseP' && isExento),
  pagoKeyRule('CRP20270', 'pago_traslado_p_impuesto_unknown', 'c_Impuesto', impuesto, (pagos) =>
    Array.from(pagos.trasladosP(), ({ tax, pointer }) => ({ pointer: `${pointer}/impuestoP`, key: tax.impuestoP })),
  ),
  onPagos({
    sat: 'CRP20271',
    code: 'pago_traslado_p_repeated',
    message: repeated,
    check: (pagos) => repeats(pagos.trasladosP(), ({ tax }) => trasladoKey(tax.impuestoP, tax.tipoFactorP, tax.tasaOCuotaP)),
  }),
  onPagos({
    sat: 'CRP20272',
    code: 'pago_traslado_p_rate_unknown',
    message: {
      es: 'La tasa o cuota {found} no existe para ese impuesto y factor. Copia la de las facturas.',
      en: 'Rate or quota {found} does not exist for that tax and factor. Copy that of the invoices.',
    },
    check: (pagos) =>
      unknownPagoRates(
        pagos,
        'traslado',
        'tasaOCuotaP',
        Array.from(pagos.trasladosP(), ({ tax, pointer }) => ({
          pointer,
          tax: { base: tax.baseP, impuesto: tax.impuestoP, tipoFactor: tax.tipoFactorP, tasaOCuota: tax.tasaOCuotaP },
        })),
      ),
  }),
  totalNeeded('CRP20273', 'pago_traslado_p_importe_total_missing', 'importe', 'importeP'),
  sums('CRP20274', 'pago_traslado_p_importe_mismatch', ({ field }) => field === 'importeP'),
]; // prettier-ignore
