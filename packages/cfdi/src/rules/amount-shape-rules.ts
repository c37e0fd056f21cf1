import type { Impuestos, RetencionResumen, Unsealed } from '../model/comprobante.ts';
import type { Concepto, Parte, Traslado } from '../model/concepto.ts';
import type { TextKey } from '../model/fields.ts';
import { fieldsOf } from '../model/fields-of.ts';
import type { Place, Rule } from './rule.ts';
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
      for (const { pointer, node, amounts } of nodesWithAmounts(subject)) yield* malformed(pointer, node, amounts);
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

/** Amounts of a node by their field, and whether the schema demands them. */
type Amounts = ReadonlyArray<{ readonly key: string; readonly isRequired: boolean }>;

/** Fields of `T` that are amounts; a trailing `?` marks what a document may lack. */
function amountsOf<T>(...fields: ReadonlyArray<TextKey<T> | `${TextKey<T>}?`>): Amounts {
  return fields.map((field) => ({ key: field.replace('?', ''), isRequired: !field.endsWith('?') }));
}

const comprobante = amountsOf<Unsealed>('subTotal', 'descuento?', 'total');
const concepto = amountsOf<Concepto>('cantidad', 'valorUnitario', 'importe', 'descuento?');
const impuesto = amountsOf<Traslado>('base', 'tasaOCuota?', 'importe?');
const parte = amountsOf<Parte>('cantidad', 'valorUnitario?', 'importe?');
const impuestos = amountsOf<Impuestos>('totalImpuestosRetenidos?', 'totalImpuestosTrasladados?');
const retencion = amountsOf<RetencionResumen>('importe');

interface NodeWithAmounts {
  readonly pointer: string;
  readonly node: object;
  readonly amounts: Amounts;
}

function* nodesWithAmounts(subject: Subject): Generator<NodeWithAmounts> {
  const { document } = subject;
  yield { pointer: '', node: document, amounts: comprobante };
  for (const { concepto: node, pointer } of subject.conceptos) yield { pointer, node, amounts: concepto };
  for (const { tax: node, pointer } of subject.traslados) yield { pointer, node, amounts: impuesto };
  for (const { tax: node, pointer } of subject.retenciones) yield { pointer, node, amounts: impuesto };
  for (const { parte: node, pointer } of subject.partes()) yield { pointer, node, amounts: parte };
  const { impuestos: summary } = document;
  if (summary === undefined) return;
  yield { pointer: '/impuestos', node: summary, amounts: impuestos };
  for (const [index, node] of (summary.retenciones ?? []).entries())
    yield { pointer: `/impuestos/retenciones/${index}`, node, amounts: retencion };
  for (const [index, node] of (summary.traslados ?? []).entries())
    yield { pointer: `/impuestos/traslados/${index}`, node, amounts: impuesto };
}

const NONE: readonly Place[] = [];

/** Nearly no amount is: places are only made for those that are. */
function malformed(parent: string, node: object, amounts: Amounts): readonly Place[] {
  let places = NONE;
  const fields = fieldsOf(node);
  for (const { key, isRequired } of amounts) {
    const value = fields[key];
    const text = typeof value === 'string' ? value : undefined;
    const isWrong = has(text) ? amountOf(text) === undefined : isRequired;
    if (isWrong) places = [...places, { pointer: `${parent}/${key}`, found: text }];
  }
  return places;
}
