import type { Place, Rule } from './rule.ts';
import { amountOf, has } from './subject.ts';
import type { Subject } from './subject.ts';
import { groupRetenciones } from './tax-groups.ts';
import { differs, roundedSum, tooManyDecimals } from './totals-rules.ts';

const decimals = {
  es: 'El importe {found} lleva más decimales de los que admite la moneda ({expected}).',
  en: 'The amount {found} has more decimals than the currency allows ({expected}).',
};
const retenidos = {
  es: 'Hay retenciones: falta el total de impuestos retenidos.',
  en: 'There are withholdings: the total of withheld taxes is missing.',
};

/** The summary node, its totals and its withholdings (CFDI40201–40203, 40205, 40206, 40208–40211). */
export const summaryRules: readonly Rule[] = [
  {
    sat: 'CFDI40201',
    code: 'resumen_impuestos_forbidden',
    message: {
      es: 'Quita el resumen de impuestos: los comprobantes de traslado y de pago no lo llevan.',
      en: 'Remove the tax summary: transfer and payment documents have none.',
    },
    *check(subject) {
      if (subject.document.impuestos !== undefined && subject.isType('TP')) yield { pointer: '/impuestos' };
    },
  },
  {
    sat: 'CFDI40202',
    code: 'total_retenidos_decimals',
    message: decimals,
    needsAmounts: true,
    check: (subject) =>
      tooManyDecimals(
        subject,
        '/impuestos/totalImpuestosRetenidos',
        subject.document.impuestos?.totalImpuestosRetenidos,
      ),
  },
  {
    sat: 'CFDI40203',
    code: 'total_retenidos_mismatch',
    message: {
      es: 'El total de impuestos retenidos debe ser la suma de las retenciones del resumen: {expected}, no {found}.',
      en: 'The total of withheld taxes must be the sum of the withholdings of the summary: {expected}, not {found}.',
    },
    needsAmounts: true,
    *check({ document: { impuestos } }) {
      const terms = (impuestos?.retenciones ?? []).map(({ importe }) => amountOf(importe));
      yield* differs('/impuestos/totalImpuestosRetenidos', impuestos?.totalImpuestosRetenidos, exactSum(terms));
    },
  },
  {
    sat: 'CFDI40204',
    code: 'total_trasladados_decimals',
    message: decimals,
    needsAmounts: true,
    check: (subject) =>
      tooManyDecimals(
        subject,
        '/impuestos/totalImpuestosTrasladados',
        subject.document.impuestos?.totalImpuestosTrasladados,
      ),
  },
  {
    sat: 'CFDI40205',
    code: 'total_trasladados_mismatch',
    message: {
      es: 'El total de impuestos trasladados debe ser la suma de los traslados del resumen: {expected}, no {found}.',
      en: 'The total of transferred taxes must be the sum of the transfers of the summary: {expected}, not {found}.',
    },
    needsAmounts: true,
    *check({ document: { impuestos } }) {
      const importes = (impuestos?.traslados ?? []).map(({ importe }) => importe).filter(has);
      yield* differs(
        '/impuestos/totalImpuestosTrasladados',
        impuestos?.totalImpuestosTrasladados,
        exactSum(importes.map(amountOf)),
      );
    },
  },
  {
    sat: 'CFDI40206',
    code: 'total_retenidos_required',
    message: retenidos,
    *check({ document: { impuestos } }) {
      const lines = impuestos?.retenciones ?? [];
      if (lines.length > 0 && !has(impuestos?.totalImpuestosRetenidos))
        yield { pointer: '/impuestos/totalImpuestosRetenidos' };
    },
  },
  {
    sat: 'CFDI40208',
    code: 'retencion_repeated',
    message: {
      es: 'El resumen tiene más de una retención del impuesto {found}. Súmalas en una.',
      en: 'The summary has more than one withholding of tax {found}. Add them into one.',
    },
    *check({ document: { impuestos } }) {
      const seen = new Set<string>();
      for (const [index, { impuesto }] of (impuestos?.retenciones ?? []).entries()) {
        if (seen.has(impuesto)) yield { pointer: `/impuestos/retenciones/${index}/impuesto`, found: impuesto };
        seen.add(impuesto);
      }
    },
  },
  {
    sat: 'CFDI40209',
    code: 'retencion_without_total',
    message: retenidos,
    *check({ document: { impuestos } }) {
      if (impuestos === undefined || has(impuestos.totalImpuestosRetenidos)) return;
      for (const [index, { importe }] of (impuestos.retenciones ?? []).entries()) {
        yield { pointer: `/impuestos/retenciones/${index}/importe`, found: importe };
      }
    },
  },
  {
    sat: 'CFDI40210',
    code: 'retencion_decimals',
    message: decimals,
    needsAmounts: true,
    *check(subject) {
      for (const [index, { importe }] of (subject.document.impuestos?.retenciones ?? []).entries()) {
        yield* tooManyDecimals(subject, `/impuestos/retenciones/${index}/importe`, importe);
      }
    },
  },
  {
    sat: 'CFDI40211',
    code: 'retencion_mismatch',
    message: {
      es: 'La retención del resumen debe ser la suma redondeada de las retenciones de los conceptos: {expected}.',
      en: 'The withholding of the summary must be the rounded sum of the withholdings of the lines: {expected}.',
    },
    needsAmounts: true,
    check: retencionSums,
  },
];

function* retencionSums({ document: { impuestos }, retenciones, decimals: places }: Subject): Generator<Place> {
  const groups = groupRetenciones(retenciones);
  for (const [index, { impuesto, importe }] of (impuestos?.retenciones ?? []).entries()) {
    const expected = roundedSum(groups.get(impuesto) ?? [], places);
    yield* differs(`/impuestos/retenciones/${index}/importe`, importe, expected);
    groups.delete(impuesto);
  }
  for (const [impuesto, terms] of groups) {
    const expected = roundedSum(terms, places);
    yield { pointer: '/impuestos/retenciones', expected: `${impuesto}: ${expected?.toString() ?? '?'}` };
  }
}

function exactSum(terms: Parameters<typeof roundedSum>[0]): ReturnType<typeof roundedSum> {
  return roundedSum(
    terms,
    terms.reduce((widest, term) => Math.max(widest, term?.scale ?? 0), 0),
  );
}
