import { Decimal } from '@kita/money';
import type { Concepto } from '../../../model/concepto.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { hasPagos, isPayment } from './pagos-subject.ts';

type HeaderField = 'formaPago' | 'metodoPago' | 'condicionesDePago' | 'descuento' | 'tipoCambio';

function absent(sat: string, code: string, field: HeaderField, es: string, en: string): Rule {
  return {
    sat,
    code,
    message: {
      es: `Quita ${es}: un comprobante de pago no lo lleva; esos datos van en cada pago.`,
      en: `Remove ${en}: a payment document has none; such data goes into each payment.`,
    },
    *check(subject) {
      const found = subject.document[field];
      if (isPayment(subject) && has(found)) yield { pointer: `/${field}`, found };
    },
  };
}

function exactly(sat: string, code: string, field: 'exportacion' | 'subTotal' | 'moneda' | 'total', expected: string): Rule {
  return {
    sat,
    code,
    message: {
      es: `En un comprobante de pago este dato es siempre {expected}, no {found}.`,
      en: `In a payment document this is always {expected}, not {found}.`,
    },
    *check(subject) {
      const found = subject.document[field];
      if (isPayment(subject) && !same(found, expected)) yield { pointer: `/${field}`, found, expected };
    },
  };
} // prettier-ignore

/** What a payment document has in its header (CRP20101–20110). */
export const pagoDocumentRules: readonly Rule[] = [
  {
    sat: 'CRP20101',
    code: 'pago_tipo_not_p',
    message: {
      es: 'El complemento de pagos solo va en un comprobante de tipo P. Quítalo o cambia el tipo.',
      en: 'The payments complement only goes into a document of type P. Remove it or change the type.',
    },
    *check(subject) {
      if (!hasPagos(subject) || subject.isType('P')) return;
      yield { pointer: '/tipoDeComprobante', found: subject.document.tipoDeComprobante, expected: 'P' };
    },
  },
  exactly('CRP20102', 'pago_exportacion_not_01', 'exportacion', '01'),
  exactly('CRP20103', 'pago_subtotal_not_zero', 'subTotal', '0'),
  exactly('CRP20104', 'pago_moneda_not_xxx', 'moneda', 'XXX'),
  absent('CRP20105', 'pago_forma_pago_forbidden', 'formaPago', 'la forma de pago del comprobante', 'the payment form'),
  absent('CRP20106', 'pago_metodo_pago_forbidden', 'metodoPago', 'el método de pago', 'the payment method'),
  absent(
    'CRP20107',
    'pago_condiciones_forbidden',
    'condicionesDePago',
    'las condiciones de pago',
    'the payment conditions',
  ),
  absent('CRP20108', 'pago_descuento_forbidden', 'descuento', 'el descuento', 'the discount'),
  absent('CRP20109', 'pago_tipo_cambio_forbidden', 'tipoCambio', 'el tipo de cambio del comprobante', 'the exchange rate'),
  exactly('CRP20110', 'pago_total_not_zero', 'total', '0'),
  {
    code: 'pago_complement_missing',
    severity: 'warning',
    message: {
      es: 'El comprobante es de tipo P y no lleva el complemento de pagos: no ampara ningún pago.',
      en: 'The document is of type P and has no payments complement: it proves no payment.',
    },
    *check(subject) {
      if (subject.isType('P') && !hasPagos(subject)) yield { pointer: '/complementos' };
    },
  },
]; // prettier-ignore

interface PlacedConcepto {
  readonly concepto: Concepto;
  readonly pointer: string;
}

function* linesOf(subject: Subject): Generator<PlacedConcepto> {
  if (isPayment(subject)) yield* subject.conceptos;
}

type TextField =
  | 'claveProdServ'
  | 'cantidad'
  | 'claveUnidad'
  | 'descripcion'
  | 'valorUnitario'
  | 'importe'
  | 'objetoImp';

function fixed(sat: string, code: string, field: TextField, expected: string): Rule {
  return {
    sat,
    code,
    message: {
      es: 'El concepto de un comprobante de pago es fijo: aquí va {expected}, no {found}.',
      en: 'The line of a payment document is fixed: here goes {expected}, not {found}.',
    },
    *check(subject) {
      for (const { concepto, pointer } of linesOf(subject)) {
        const found = concepto[field];
        if (!same(found, expected)) yield { pointer: `${pointer}/${field}`, found, expected };
      }
    },
  };
} // prettier-ignore

function without(sat: string, code: string, places: (line: PlacedConcepto) => Iterable<Place>): Rule {
  return {
    sat,
    code,
    message: {
      es: 'El concepto de un comprobante de pago no lleva este dato. Quítalo.',
      en: 'The line of a payment document does not have this. Remove it.',
    },
    *check(subject) {
      for (const line of linesOf(subject)) yield* places(line);
    },
  };
}

const withoutText = (sat: string, code: string, field: 'noIdentificacion' | 'unidad' | 'descuento'): Rule =>
  without(sat, code, ({ concepto, pointer }) => {
    const found = concepto[field];
    return has(found) ? [{ pointer: `${pointer}/${field}`, found }] : [];
  });

/** The fixed concept (CRP20111–20123). */
export const pagoConceptoRules: readonly Rule[] = [
  {
    sat: 'CRP20111',
    code: 'pago_one_concepto',
    message: {
      es: 'Un comprobante de pago tiene exactamente un concepto, no {found}.',
      en: 'A payment document has exactly one line, not {found}.',
    },
    *check(subject) {
      const count = subject.conceptos.length;
      if (isPayment(subject) && count !== 1) yield { pointer: '/conceptos', found: String(count), expected: '1' };
    },
  },
  without('CRP20112', 'pago_concepto_children', ({ concepto, pointer }) =>
    (['informacionAduanera', 'cuentaPredial', 'complementoConcepto', 'partes'] as const).flatMap((field) =>
      concepto[field] === undefined || concepto[field].length === 0 ? [] : [{ pointer: `${pointer}/${field}` }],
    ),
  ),
  fixed('CRP20113', 'pago_clave_prod_serv', 'claveProdServ', '84111506'),
  withoutText('CRP20114', 'pago_no_identificacion_forbidden', 'noIdentificacion'),
  fixed('CRP20115', 'pago_cantidad', 'cantidad', '1'),
  fixed('CRP20116', 'pago_clave_unidad', 'claveUnidad', 'ACT'),
  withoutText('CRP20117', 'pago_unidad_forbidden', 'unidad'),
  fixed('CRP20118', 'pago_descripcion', 'descripcion', 'Pago'),
  fixed('CRP20119', 'pago_valor_unitario', 'valorUnitario', '0'),
  fixed('CRP20120', 'pago_importe', 'importe', '0'),
  withoutText('CRP20121', 'pago_concepto_descuento_forbidden', 'descuento'),
  fixed('CRP20122', 'pago_objeto_imp', 'objetoImp', '01'),
  without('CRP20123', 'pago_concepto_impuestos_forbidden', ({ concepto, pointer }) =>
    (['traslados', 'retenciones'] as const).flatMap((field) =>
      concepto[field] === undefined ? [] : [{ pointer: `${pointer}/${field}` }],
    ),
  ),
];

/** Numbers as numbers (`0.00` is 0), keys as text (`1` is not `01`). */
function same(found: string, expected: string): boolean {
  if (found === expected) return true;
  const isNumber = expected === '0' || expected === '1';
  return isNumber && Decimal.tryParse(found)?.eq(Decimal.parse(expected)) === true;
}
