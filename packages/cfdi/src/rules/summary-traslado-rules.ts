import type { TrasladoResumen } from '../model/comprobante.ts';
import type { Place, Rule } from './rule.ts';
import { has } from './subject.ts';
import type { Subject } from './subject.ts';
import { groupTraslados, trasladoKey } from './tax-groups.ts';
import { differs, roundedSum, tooManyDecimals } from './totals-rules.ts';

const decimals = {
  es: 'El importe {found} lleva más decimales de los que admite la moneda ({expected}).',
  en: 'The amount {found} has more decimals than the currency allows ({expected}).',
};
const base = {
  es: 'La base del traslado debe ser la suma redondeada de las bases de los conceptos con el mismo impuesto y tasa: {expected}.',
  en: 'The base of the transfer must be the rounded sum of the bases of the lines with the same tax and rate: {expected}.',
};

/** Transfers of the summary (CFDI40212–40216, 40218, 40220, 40221). */
export const summaryTrasladoRules: readonly Rule[] = [
  {
    sat: 'CFDI40212',
    code: 'total_trasladados_required',
    message: {
      es: 'Hay impuestos trasladados que no son exentos: falta su total.',
      en: 'There are transferred taxes that are not exempt: their total is missing.',
    },
    *check(subject) {
      const { impuestos } = subject.document;
      if (subject.traslados.length === 0 || isAllExento(subject)) return;
      if (!has(impuestos?.totalImpuestosTrasladados)) yield { pointer: '/impuestos/totalImpuestosTrasladados' };
    },
  },
  {
    sat: 'CFDI40213',
    code: 'exento_summary_with_amounts',
    message: {
      es: 'Si todo es exento, el resumen lleva solo base, impuesto y factor. Quita tasas, importes y el total.',
      en: 'When everything is exempt the summary has only base, tax and factor. Remove rates, amounts and the total.',
    },
    *check(subject) {
      const { impuestos } = subject.document;
      if (subject.traslados.length === 0 || !isAllExento(subject)) return;
      if (has(impuestos?.totalImpuestosTrasladados)) {
        yield { pointer: '/impuestos/totalImpuestosTrasladados', found: impuestos?.totalImpuestosTrasladados };
      }
      for (const { line, pointer } of summaryLines(subject)) {
        if (has(line.tasaOCuota) || has(line.importe)) yield { pointer, found: line.tasaOCuota ?? line.importe };
      }
    },
  },
  {
    sat: 'CFDI40214',
    code: 'traslado_base_decimals',
    message: decimals,
    needsAmounts: true,
    *check(subject) {
      for (const { line, pointer } of summaryLines(subject))
        yield* tooManyDecimals(subject, `${pointer}/base`, line.base);
    },
  },
  {
    sat: 'CFDI40215',
    code: 'traslado_base_mismatch',
    message: base,
    needsAmounts: true,
    *check(subject) {
      if (!isAllExento(subject)) yield* baseSums(subject);
    },
  },
  {
    sat: 'CFDI40216',
    code: 'traslado_exento_base_mismatch',
    message: base,
    needsAmounts: true,
    *check(subject) {
      if (isAllExento(subject)) yield* baseSums(subject);
    },
  },
  {
    sat: 'CFDI40218',
    code: 'traslado_repeated',
    message: {
      es: 'El resumen repite el traslado {found}. Súmalo en un solo renglón.',
      en: 'The summary repeats the transfer {found}. Add it into one line.',
    },
    *check(subject) {
      const seen = new Set<string>();
      for (const { line, pointer } of summaryLines(subject)) {
        const key = trasladoKey(line);
        if (seen.has(key)) yield { pointer, found: key };
        seen.add(key);
      }
    },
  },
  {
    sat: 'CFDI40220',
    code: 'traslado_importe_decimals',
    message: decimals,
    needsAmounts: true,
    *check(subject) {
      for (const { line, pointer } of summaryLines(subject)) {
        yield* tooManyDecimals(subject, `${pointer}/importe`, line.importe);
      }
    },
  },
  {
    sat: 'CFDI40221',
    code: 'traslado_importe_mismatch',
    message: {
      es: 'El importe del traslado debe ser la suma redondeada de los de los conceptos con el mismo impuesto y tasa: {expected}.',
      en: 'The amount of the transfer must be the rounded sum of those of the lines with the same tax and rate: {expected}.',
    },
    needsAmounts: true,
    *check(subject) {
      const groups = groupTraslados(subject.traslados);
      for (const { line, pointer } of summaryLines(subject)) {
        const expected = roundedSum(groups.get(trasladoKey(line))?.importes ?? [], subject.decimals);
        if (line.tipoFactor === 'Exento') continue;
        if (has(line.importe)) yield* differs(`${pointer}/importe`, line.importe, expected);
        else yield { pointer: `${pointer}/importe`, expected: expected?.toString() };
      }
    },
  },
];

function isAllExento({ traslados }: Subject): boolean {
  return traslados.every(({ tax }) => tax.tipoFactor === 'Exento');
}

function summaryLines({ document }: Subject): Array<{ readonly line: TrasladoResumen; readonly pointer: string }> {
  return (document.impuestos?.traslados ?? []).map((line, index) => ({
    line,
    pointer: `/impuestos/traslados/${index}`,
  }));
}

/** Every group of the lines has its line in the summary, and the other way round. */
function* baseSums(subject: Subject): Generator<Place> {
  const groups = groupTraslados(subject.traslados);
  for (const { line, pointer } of summaryLines(subject)) {
    const key = trasladoKey(line);
    yield* differs(`${pointer}/base`, line.base, roundedSum(groups.get(key)?.bases ?? [], subject.decimals));
    groups.delete(key);
  }
  for (const { label, bases } of groups.values()) {
    const expected = roundedSum(bases, subject.decimals);
    yield { pointer: '/impuestos/traslados', expected: `${label}: ${expected?.toString() ?? '?'}` };
  }
}
