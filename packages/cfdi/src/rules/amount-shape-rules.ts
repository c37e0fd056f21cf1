import type { Rule } from './rule.ts';
import { amountOf, has } from './subject.ts';
import type { Subject } from './subject.ts';

/**
 * Amounts as the schema wants them: `[0-9]{1,18}(.[0-9]{1,6})?` (t_Importe; the published expression leaves the dot
 * unescaped and lets other separators through, so it is checked here), and quantities above zero.
 */
export const amountShapeRules: readonly Rule[] = [
  {
    sat: '301',
    code: 'amount_malformed',
    message: {
      es: 'El importe {found} debe ser un número sin signo, sin comas, con punto decimal y 6 decimales como máximo.',
      en: 'Amount {found} must be a number without sign or commas, with a decimal point and at most 6 decimals.',
    },
    needsAmounts: true,
    *check(subject) {
      for (const { pointer, text, isRequired } of amounts(subject)) {
        if (has(text) ? amountOf(text) === undefined : isRequired) yield { pointer, found: text };
      }
    },
  },
  {
    sat: '301',
    code: 'cantidad_not_positive',
    message: {
      es: 'La cantidad debe ser mayor que cero (0.000001 como mínimo).',
      en: 'The quantity must be greater than zero (at least 0.000001).',
    },
    needsAmounts: true,
    *check(subject) {
      for (const { concepto, pointer } of subject.conceptos) {
        if (amountOf(concepto.cantidad)?.isZero()) yield { pointer: `${pointer}/cantidad`, found: concepto.cantidad };
      }
      for (const { parte, pointer } of subject.partes()) {
        if (amountOf(parte.cantidad)?.isZero()) yield { pointer: `${pointer}/cantidad`, found: parte.cantidad };
      }
    },
  },
];

interface PlacedAmount {
  readonly pointer: string;
  readonly text: string | undefined;
  readonly isRequired: boolean;
}

function* amounts(subject: Subject): Generator<PlacedAmount> {
  const { document } = subject;
  yield { pointer: '/subTotal', text: document.subTotal, isRequired: true };
  yield { pointer: '/descuento', text: document.descuento, isRequired: false };
  yield { pointer: '/total', text: document.total, isRequired: true };
  for (const { concepto, pointer } of subject.conceptos) {
    yield { pointer: `${pointer}/cantidad`, text: concepto.cantidad, isRequired: true };
    yield { pointer: `${pointer}/valorUnitario`, text: concepto.valorUnitario, isRequired: true };
    yield { pointer: `${pointer}/importe`, text: concepto.importe, isRequired: true };
    yield { pointer: `${pointer}/descuento`, text: concepto.descuento, isRequired: false };
  }
  for (const { tax, pointer } of [...subject.traslados, ...subject.retenciones]) {
    yield { pointer: `${pointer}/base`, text: tax.base, isRequired: true };
    yield { pointer: `${pointer}/tasaOCuota`, text: tax.tasaOCuota, isRequired: false };
    yield { pointer: `${pointer}/importe`, text: tax.importe, isRequired: false };
  }
  for (const { parte, pointer } of subject.partes()) {
    yield { pointer: `${pointer}/cantidad`, text: parte.cantidad, isRequired: true };
    yield { pointer: `${pointer}/valorUnitario`, text: parte.valorUnitario, isRequired: false };
    yield { pointer: `${pointer}/importe`, text: parte.importe, isRequired: false };
  }
  yield* summaryAmounts(subject);
}

function* summaryAmounts({ document: { impuestos } }: Subject): Generator<PlacedAmount> {
  if (impuestos === undefined) return;
  const { totalImpuestosRetenidos, totalImpuestosTrasladados, retenciones = [], traslados = [] } = impuestos;
  yield { pointer: '/impuestos/totalImpuestosRetenidos', text: totalImpuestosRetenidos, isRequired: false };
  yield { pointer: '/impuestos/totalImpuestosTrasladados', text: totalImpuestosTrasladados, isRequired: false };
  for (const [index, { importe }] of retenciones.entries()) {
    yield { pointer: `/impuestos/retenciones/${index}/importe`, text: importe, isRequired: true };
  }
  for (const [index, line] of traslados.entries()) {
    const pointer = `/impuestos/traslados/${index}`;
    yield { pointer: `${pointer}/base`, text: line.base, isRequired: true };
    yield { pointer: `${pointer}/tasaOCuota`, text: line.tasaOCuota, isRequired: false };
    yield { pointer: `${pointer}/importe`, text: line.importe, isRequired: false };
  }
}
