import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { currencyDecimals } from '../build/currency-decimals.ts';
import { payableDocument } from '../complements/pagos20/document-taxes.ts';
import type { PayableDocument } from '../complements/pagos20/document-taxes.ts';
import type { DoctoInput, PagoInput, PagoRecibidoInput } from '../complements/pagos20/pago-input.ts';
import { pagoInput } from './pago.ts';
import { soundInvoice } from './sound-invoice.ts';

/** Pesos per unit on the day of the payment. */
const PESOS: Readonly<Record<string, string>> = { MXN: '1', USD: '18.4523', JPY: '0.123456', BHD: '49.1' };
/** Worth this at least, so that a part of it is still an amount in any currency. */
const PESOS_MIN = Decimal.parse('10000');

/** An invoice that breaks no rule, as its payments see it. */
export const payable: fc.Arbitrary<PayableDocument> = soundInvoice
  .map((input) => payableDocument(computeComprobante(input)))
  .filter(({ total, monedaDr }) =>
    Decimal.parse(total)
      .mul(Decimal.parse(PESOS[monedaDr] ?? '0'))
      .gte(PESOS_MIN),
  );

/** Cuts an amount into parts that add up to it, at the decimals of its currency; none is zero. */
export function partsOf(total: string, decimals: number, weights: readonly number[]): string[] {
  const whole = Decimal.parse(total);
  const sum = BigInt(weights.reduce((all, weight) => all + weight, 0));
  let reached = 0n;
  let cut = Decimal.zero;
  return weights.flatMap((weight) => {
    reached += BigInt(weight);
    const upTo = whole
      .mul(Decimal.fromInteger(reached))
      .div(Decimal.fromInteger(sum), whole.scale)
      .round(decimals, 'down');
    const part = upTo.sub(cut);
    cut = upTo;
    return part.isPositive() ? [part.toFixed(decimals)] : [];
  });
}

const uuid = fc.uuid({ version: 4 });

/** One partiality of an invoice: some parts are paid already, one now, the others later. */
const docto: fc.Arbitrary<DoctoInput> = fc
  .record({
    documento: payable,
    idDocumento: uuid,
    weights: fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 1, maxLength: 4 }),
    position: fc.nat(3),
  })
  .map(({ documento, idDocumento, weights, position }) => {
    const { total, monedaDr } = documento;
    const parts = partsOf(total, currencyDecimals(monedaDr), weights);
    const index = position % parts.length;
    const before = parts.slice(0, index).reduce((sum, part) => sum.add(Decimal.parse(part)), Decimal.zero);
    return {
      idDocumento,
      documento,
      tipoCambioDr: PESOS[monedaDr],
      numParcialidad: String(index + 1),
      impSaldoAnt: Decimal.parse(total).sub(before).toString(),
      impPagado: parts[index] ?? total,
    };
  });

const pago: fc.Arbitrary<PagoRecibidoInput> = fc.record({
  fechaPago: fc.constantFrom('2026-11-19', '2026-11-19T09:30:00'),
  formaDePagoP: fc.constantFrom('01', '03'),
  currency: fc.constantFrom('MXN', 'MXN', 'USD', 'JPY', 'BHD'),
  numOperacion: fc.option(fc.constant('A-1 Ñ & <2>'), { nil: undefined }),
  doctosRelacionados: fc.array(docto, { minLength: 1, maxLength: 4 }),
}).map(({ currency, ...rest }) => ({ ...rest, monedaP: currency, tipoCambioP: PESOS[currency] })); // prettier-ignore

/** Payments in several currencies of invoices in several currencies, that break no rule. */
export const soundPago: fc.Arbitrary<PagoInput> = fc
  .array(pago, { minLength: 1, maxLength: 3 })
  .map((pagos) => pagoInput(...pagos));
