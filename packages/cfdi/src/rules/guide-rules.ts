import { Decimal } from '@kita/money';
import type { Concepto } from '../model/concepto.ts';
import type { Rule } from './rule.ts';
import { amountOf, has } from './subject.ts';
import { ownEntry } from '../model/own-entry.ts';

/** Document types a relation may be used in (SAT's filling guide); the matrix does not check it. */
const RELATION_TYPES: Readonly<Record<string, string>> = {
  '01': 'IE',
  '02': 'IE',
  '03': 'IT',
  '05': 'T',
  '06': 'IE',
  '07': 'IE',
};
const CENT = Decimal.parse('0.01');
const NOT_IN_CATALOGUE = '01010101';

/** What the filling guides ask for and the matrix does not check: warnings, a PAC stamps all of it. */
export const guideRules: readonly Rule[] = [
  {
    code: 'relation_unusual_for_type',
    severity: 'warning',
    message: {
      es: 'La guía del SAT no prevé la relación {found} en este tipo de comprobante (sí en {expected}). Revisa que sea la correcta.',
      en: "SAT's guide does not foresee relation {found} in this type of document (but in {expected}). Check that it is right.",
    },
    *check(subject) {
      for (const [index, { tipoRelacion }] of (subject.document.cfdiRelacionados ?? []).entries()) {
        const types = ownEntry(RELATION_TYPES, tipoRelacion);
        if (types !== undefined && !subject.isType(types)) {
          yield {
            pointer: `/cfdiRelacionados/${index}/tipoRelacion`,
            found: tipoRelacion,
            expected: Array.from(types).join(', '),
          };
        }
      }
    },
  },
  {
    code: 'egreso_without_relation',
    severity: 'warning',
    message: {
      es: 'Una nota de crédito debería relacionar la factura que ajusta. Agrega su UUID.',
      en: 'A credit note should relate the invoice it adjusts. Add its UUID.',
    },
    *check(subject) {
      if (subject.isType('E') && (subject.document.cfdiRelacionados ?? []).length === 0)
        yield { pointer: '/cfdiRelacionados' };
    },
  },
  {
    code: 'metodo_pago_missing',
    severity: 'warning',
    message: {
      es: 'Falta el método de pago: PUE si ya se pagó, PPD si se pagará después.',
      en: 'The payment method is missing: PUE if it is paid, PPD if it will be paid later.',
    },
    *check(subject) {
      if (subject.isType('IEN') && !has(subject.document.metodoPago)) yield { pointer: '/metodoPago' };
    },
  },
  {
    code: 'forma_pago_missing',
    severity: 'warning',
    message: {
      es: 'Falta la forma de pago. Indica cómo se pagó, o 99 con método PPD.',
      en: 'The payment form is missing. State how it was paid, or 99 with method PPD.',
    },
    *check(subject) {
      const { formaPago, metodoPago } = subject.document;
      if (subject.isType('IE') && !has(formaPago) && metodoPago !== 'PPD') yield { pointer: '/formaPago' };
    },
  },
  {
    code: 'forma_pago_99_with_pue',
    severity: 'warning',
    message: {
      es: 'La forma de pago 99 (por definir) va con PPD. Con PUE indica cómo se pagó.',
      en: 'Payment form 99 (to be defined) goes with PPD. With PUE state how it was paid.',
    },
    *check({ document: { formaPago, metodoPago } }) {
      if (metodoPago === 'PUE' && formaPago === '99') yield { pointer: '/formaPago', found: '99' };
    },
  },
  {
    code: 'egreso_not_pue',
    severity: 'warning',
    message: {
      es: 'Una nota de crédito lleva método de pago PUE.',
      en: 'A credit note has payment method PUE.',
    },
    *check(subject) {
      const { metodoPago } = subject.document;
      if (subject.isType('E') && metodoPago === 'PPD')
        yield { pointer: '/metodoPago', found: metodoPago, expected: 'PUE' };
    },
  },
  {
    code: 'condiciones_de_pago_unusual',
    severity: 'warning',
    message: {
      es: 'Quita las condiciones de pago: este tipo de comprobante no las lleva.',
      en: 'Remove the payment conditions: this type of document has none.',
    },
    *check(subject) {
      const { condicionesDePago, informacionGlobal } = subject.document;
      const isUnusual = subject.isType('TPN') || informacionGlobal !== undefined;
      if (has(condicionesDePago) && isUnusual)
        yield { pointer: '/condicionesDePago', found: condicionesDePago.slice(0, 80) };
    },
  },
  {
    code: 'iva_base_unusual',
    severity: 'warning',
    message: {
      es: 'La base del IVA suele ser importe − descuento + IEPS: {expected}, no {found}. Revisa que sea intencional.',
      en: 'The base of IVA usually is importe − discount + IEPS: {expected}, not {found}. Check that it is intended.',
    },
    needsAmounts: true,
    *check({ traslados }) {
      for (const { tax, concepto, pointer } of traslados) {
        const [base, expected] = [amountOf(tax.base), usualIvaBase(concepto)];
        if (tax.impuesto !== '002' || !base || !expected || base.sub(expected).abs().lt(CENT)) continue;
        yield { pointer: `${pointer}/base`, found: tax.base, expected: expected.toString() };
      }
    },
  },
  {
    code: 'product_not_in_catalogue',
    severity: 'warning',
    message: {
      es: 'La clave 01010101 (no existe en el catálogo) es para facturas globales. Busca la clave del producto o servicio.',
      en: 'Key 01010101 (not in the catalogue) is for global invoices. Look up the key of the product or service.',
    },
    *check({ document, conceptos }) {
      if (document.informacionGlobal !== undefined) return;
      for (const { concepto, pointer } of conceptos) {
        if (concepto.claveProdServ === NOT_IN_CATALOGUE)
          yield { pointer: `${pointer}/claveProdServ`, found: NOT_IN_CATALOGUE };
      }
    },
  },
];

function usualIvaBase({ importe, descuento, traslados = [] }: Concepto): Decimal | undefined {
  const base = amountOf(importe)?.sub(amountOf(descuento) ?? Decimal.zero);
  const ieps = traslados.filter((tax) => tax.impuesto === '003').map((tax) => amountOf(tax.importe) ?? Decimal.zero);
  return base && ieps.reduce((sum, tax) => sum.add(tax), base);
}
