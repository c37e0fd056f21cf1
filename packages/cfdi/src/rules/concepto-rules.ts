import { cutLimits, importeLimits, isRoundedProduct, isWithin } from '../build/limits.ts';
import type { Place, Rule } from './rule.ts';
import { amountOf, has } from './subject.ts';
import type { Subject } from './subject.ts';

/** Unit price, importe and discount of lines and parts (CFDI40166–40169, 40197, 40198). */
export const conceptoRules: readonly Rule[] = [
  {
    sat: 'CFDI40166',
    code: 'valor_unitario_not_positive',
    message: {
      es: 'El valor unitario debe ser mayor que cero. Para un regalo, pon el precio y descuéntalo.',
      en: 'The unit price must be greater than zero. For a gift, state the price and discount it.',
    },
    needsAmounts: true,
    *check(subject) {
      if (!subject.isType('IEN')) return;
      for (const { concepto, pointer } of subject.conceptos)
        yield* notPositive(`${pointer}/valorUnitario`, concepto.valorUnitario);
    },
  },
  {
    sat: 'CFDI40167',
    code: 'importe_out_of_limits',
    message: {
      es: 'El importe debe ser cantidad × valor unitario: entre {expected}, no {found}.',
      en: 'The importe must be quantity × unit price: within {expected}, not {found}.',
    },
    needsAmounts: true,
    *check(subject) {
      for (const { concepto, pointer } of subject.conceptos) yield* importeOutside(subject, pointer, concepto);
    },
  },
  {
    sat: 'CFDI40168',
    code: 'descuento_more_decimals_than_importe',
    message: {
      es: 'El descuento del concepto no puede llevar más decimales que su importe ({expected}).',
      en: 'The discount of the line cannot have more decimals than its importe ({expected}).',
    },
    needsAmounts: true,
    *check(subject) {
      for (const { concepto, pointer } of subject.conceptos) {
        const [descuento, importe] = [amountOf(concepto.descuento), amountOf(concepto.importe)];
        if (descuento && importe && descuento.scale > importe.scale) {
          yield { pointer: `${pointer}/descuento`, found: concepto.descuento, expected: String(importe.scale) };
        }
      }
    },
  },
  {
    sat: 'CFDI40169',
    code: 'descuento_above_importe',
    message: {
      es: 'El descuento del concepto ({found}) no puede ser mayor que su importe ({expected}).',
      en: 'The discount of the line ({found}) cannot be more than its importe ({expected}).',
    },
    needsAmounts: true,
    *check(subject) {
      for (const { concepto, pointer } of subject.conceptos) {
        const [descuento, importe] = [amountOf(concepto.descuento), amountOf(concepto.importe)];
        if (descuento && importe && descuento.gt(importe)) {
          yield { pointer: `${pointer}/descuento`, found: concepto.descuento, expected: concepto.importe };
        }
      }
    },
  },
  {
    sat: 'CFDI40197',
    code: 'parte_valor_unitario_not_positive',
    message: {
      es: 'El valor unitario de la parte debe ser mayor que cero, o quítalo.',
      en: 'The unit price of the part must be greater than zero, or leave it out.',
    },
    *check(subject) {
      for (const { parte, pointer } of subject.partes())
        yield* notPositive(`${pointer}/valorUnitario`, parte.valorUnitario);
    },
  },
  {
    sat: 'CFDI40198',
    code: 'parte_importe_out_of_limits',
    message: {
      es: 'El importe de la parte debe ser cantidad × valor unitario: entre {expected}, no {found}.',
      en: 'The importe of the part must be quantity × unit price: within {expected}, not {found}.',
    },
    *check(subject) {
      for (const { parte, pointer } of subject.partes()) {
        if (has(parte.importe)) yield* importeOutside(subject, pointer, parte);
      }
    },
  },
];

interface Priced {
  readonly cantidad: string;
  readonly valorUnitario?: string;
  readonly importe?: string;
}

function* notPositive(pointer: string, text: string | undefined): Generator<Place> {
  if (amountOf(text)?.isZero()) yield { pointer, found: text, expected: '> 0' };
}

function* importeOutside({ decimals }: Subject, pointer: string, line: Priced): Generator<Place> {
  const [cantidad, valorUnitario, importe] = [line.cantidad, line.valorUnitario, line.importe].map(amountOf);
  if (!cantidad || !valorUnitario || !importe || isRoundedProduct(importe, cantidad, valorUnitario)) return;
  const limits = importeLimits(cantidad, valorUnitario);
  if (isWithin(importe, limits, decimals)) return;
  const { lower, upper } = cutLimits(limits, Math.min(decimals, importe.scale));
  yield { pointer: `${pointer}/importe`, found: line.importe, expected: `${lower.toString()}–${upper.toString()}` };
}
