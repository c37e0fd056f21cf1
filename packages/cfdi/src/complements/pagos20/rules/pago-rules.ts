import { Decimal } from '@kita/money';
import { cutLimits } from '../../../build/limits.ts';
import { keyRule } from '../../../rules/catalog-lookup.ts';
import type { CatalogName } from '../../../rules/catalog-port.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { convertedLimits } from '../equivalence-limits.ts';
import { divisorOf, numberOf, onPagos } from './pagos-subject.ts';
import type { PagosSubject, PlacedPago } from './pagos-subject.ts';

/** Form, currency, exchange rate and amount of each payment (CRP20212–20219, 20276). */
export const pagoRules: readonly Rule[] = [
  onPagos({
    sat: 'CRP20212',
    code: 'pago_forma_99',
    message: {
      es: 'La forma de pago de un pago recibido no puede ser 99 (por definir). Indica cómo se pagó.',
      en: 'The payment form of a payment received cannot be 99 (to be defined). State how it was paid.',
    },
    *check({ payments }) {
      for (const { pago, pointer } of payments)
        if (pago.formaDePagoP === '99') yield { pointer: `${pointer}/formaDePagoP`, found: '99' };
    },
  }),
  onPagos({
    sat: 'CRP20213',
    code: 'pago_moneda_p_xxx',
    message: {
      es: 'La moneda del pago no puede ser XXX. Indica en qué moneda se pagó.',
      en: 'The currency of the payment cannot be XXX. State the currency that was paid.',
    },
    *check({ payments }) {
      for (const { pago, pointer } of payments)
        if (pago.monedaP === 'XXX') yield { pointer: `${pointer}/monedaP`, found: 'XXX' };
    },
  }),
  onPagos({
    sat: 'CRP20214',
    code: 'pago_tipo_cambio_required',
    message: {
      es: 'El pago está en {expected}: indica cuántos pesos vale cada unidad.',
      en: 'The payment is in {expected}: state how many pesos each unit is worth.',
    },
    *check({ payments }) {
      for (const { pago, pointer } of payments) {
        if (pago.monedaP !== 'MXN' && !has(pago.tipoCambioP))
          yield { pointer: `${pointer}/tipoCambioP`, expected: pago.monedaP };
      }
    },
  }),
  onPagos({
    sat: 'CRP20215',
    code: 'pago_tipo_cambio_not_one',
    message: {
      es: 'El tipo de cambio de un pago en pesos es 1, no {found}.',
      en: 'The exchange rate of a payment in pesos is 1, not {found}.',
    },
    *check({ payments }) {
      for (const { pago, pointer } of payments) {
        if (pago.monedaP === 'MXN' && numberOf(pago.tipoCambioP)?.eq(Decimal.one) !== true)
          yield { pointer: `${pointer}/tipoCambioP`, found: pago.tipoCambioP, expected: '1' };
      }
    },
  }),
  onPagos({
    sat: 'CRP20217',
    code: 'pago_documents_above_monto',
    message: {
      es: 'Lo aplicado a las facturas ({expected}) no puede ser más que el monto del pago ({found}).',
      en: 'What is applied to the invoices ({expected}) cannot be more than the amount of the payment ({found}).',
    },
    *check({ payments }) {
      for (const { pago, pointer } of payments) {
        const monto = numberOf(pago.monto);
        const paid = pago.doctosRelacionados.map(({ impPagado }) => numberOf(impPagado));
        if (isMixed(pago) || monto === undefined || paid.includes(undefined)) continue;
        const sum = paid.reduce<Decimal>((total, one) => total.add(one ?? Decimal.zero), Decimal.zero);
        if (sum.gt(monto)) yield { pointer: `${pointer}/monto`, found: pago.monto, expected: sum.toString() };
      }
    },
  }),
  onPagos({
    sat: 'CRP20218',
    code: 'pago_monto_not_positive',
    message: {
      es: 'El monto del pago debe ser mayor que cero.',
      en: 'The amount of the payment must be greater than zero.',
    },
    *check({ payments }) {
      for (const { pago, pointer } of payments) {
        if (numberOf(pago.monto)?.isPositive() === false)
          yield { pointer: `${pointer}/monto`, found: pago.monto, expected: '> 0' };
      }
    },
  }),
  onPagos({
    sat: 'CRP20219',
    code: 'pago_monto_decimals',
    message: {
      es: 'El monto {found} lleva más decimales de los que admite la moneda del pago ({expected}).',
      en: 'The amount {found} has more decimals than the currency of the payment allows ({expected}).',
    },
    *check(pagos) {
      for (const { pago, pointer } of pagos.payments) {
        const decimals = pagos.decimals(pago.monedaP);
        if ((numberOf(pago.monto)?.scale ?? 0) > decimals)
          yield { pointer: `${pointer}/monto`, found: pago.monto, expected: String(decimals) };
      }
    },
  }),
  onPagos({
    sat: 'CRP20276',
    code: 'pago_monto_out_of_limits',
    message: {
      es: 'El monto debe ser lo que valen las facturas pagadas en la moneda del pago: entre {expected}, no {found}.',
      en: 'The amount must be what the invoices paid are worth in the currency of the payment: within {expected}, not {found}.',
    },
    *check(pagos) {
      for (const placed of pagos.payments) yield* outsideLimits(pagos, placed);
    },
  }),
  onPagos({
    code: 'pago_fecha_after_document',
    severity: 'warning',
    message: {
      es: 'La fecha del pago ({found}) es posterior a la del comprobante ({expected}). Revisa cuándo se recibió el dinero.',
      en: 'The date of the payment ({found}) is after that of the document ({expected}). Check when the money was received.',
    },
    *check({ payments, subject }) {
      const { fecha } = subject.document;
      for (const { pago, pointer } of payments) {
        if (pago.fechaPago.slice(0, 10) > fecha.slice(0, 10))
          yield { pointer: `${pointer}/fechaPago`, found: pago.fechaPago, expected: fecha };
      }
    },
  }),
];

/** Some document is in a currency other than that of the payment. */
export function isMixed({ monedaP, doctosRelacionados }: PlacedPago['pago']): boolean {
  return doctosRelacionados.some(({ monedaDr }) => monedaDr !== monedaP);
}

/** Lower limits truncated, upper limits raised to the decimals of the currency: the wider reading. */
function* outsideLimits(pagos: PagosSubject, { pago, pointer }: PlacedPago): Generator<Place> {
  const monto = numberOf(pago.monto);
  if (!isMixed(pago) || monto === undefined) return;
  let lower = Decimal.zero;
  let upper = Decimal.zero;
  for (const { impPagado, equivalenciaDr } of pago.doctosRelacionados) {
    const [amount, rate] = [numberOf(impPagado), divisorOf(equivalenciaDr)];
    if (amount === undefined || rate === undefined) return;
    const limits = convertedLimits(amount, rate);
    lower = lower.add(limits.lower);
    upper = upper.add(limits.upper);
  }
  const cut = cutLimits({ lower, upper }, pagos.decimals(pago.monedaP));
  if (monto.gte(cut.lower) && monto.lte(cut.upper)) return;
  const expected = `${cut.lower.toString()}–${cut.upper.toString()}`;
  yield { pointer: `${pointer}/monto`, found: pago.monto, expected };
}

const forma = { es: 'La forma de pago', en: 'The payment form' };
const moneda = { es: 'La moneda', en: 'The currency' };

/** Keys that the schema enumerates: refused before any rule of the matrix is looked at. */
export const pagoKeyRules: readonly Rule[] = [
  schemaKey('pago_forma_unknown', 'c_FormaPago', forma, ({ payments }) =>
    payments.map(({ pago, pointer }) => ({ pointer: `${pointer}/formaDePagoP`, key: pago.formaDePagoP })),
  ),
  schemaKey('pago_moneda_p_unknown', 'c_Moneda', moneda, ({ payments }) =>
    payments.map(({ pago, pointer }) => ({ pointer: `${pointer}/monedaP`, key: pago.monedaP })),
  ),
  schemaKey('pago_moneda_dr_unknown', 'c_Moneda', moneda, ({ documents }) =>
    documents.map(({ docto, pointer }) => ({ pointer: `${pointer}/monedaDr`, key: docto.monedaDr })),
  ),
];

/** "Must be in the catalogue, in force on the day of the document" for keys inside the complement. */
export function pagoKeyRule(
  sat: string,
  code: string,
  catalog: CatalogName,
  what: { readonly es: string; readonly en: string },
  keys: (pagos: PagosSubject) => ReadonlyArray<{ readonly pointer: string; readonly key: string | undefined }>,
): Rule {
  const { message } = keyRule(sat, code, catalog, what, () => []);
  return onPagos({
    sat,
    code,
    message,
    check: (pagos) => keyRule(sat, code, catalog, what, () => keys(pagos)).check(pagos.subject),
  });
}

function schemaKey(...[code, catalog, what, keys]: SchemaKey): Rule {
  return pagoKeyRule('301', code, catalog, what, keys);
}

type SchemaKey = Parameters<typeof pagoKeyRule> extends [string, ...infer Rest] ? Rest : never;
