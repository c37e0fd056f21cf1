import { Decimal } from '@kita/money';
import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { currencyDecimals } from '../../build/currency-decimals.ts';
import { normalizeInput } from '../../build/normalize-input.ts';
import type { Unsealed } from '../../model/comprobante.ts';
import type { Concepto } from '../../model/concepto.ts';
import { has } from '../../rules/subject.ts';
import { buildDocto, currencyOf, given, inCurrency } from './build-docto.ts';
import type { BuiltDocto } from './build-docto.ts';
import { converted } from './equivalence-limits.ts';
import type { DatosBancarios, Pago } from './model.ts';
import type { PagoInput, PagoRecibidoInput } from './pago-input.ts';
import { PagoReader } from './pago-reader.ts';
import { pagos20ToXml } from './pagos20-xml.ts';
import { paymentTaxes, totalesOf } from './payment-taxes.ts';

/** The one concept that a document of type P has (CRP20111–20123). */
const CONCEPTO: Concepto = {
  claveProdServ: '84111506',
  cantidad: '1',
  claveUnidad: 'ACT',
  descripcion: 'Pago',
  valorUnitario: '0',
  importe: '0',
  objetoImp: '01',
};

/**
 * The document of type P for payments received (Pagos 2.0): fixed concept, documents with balance and taxes, taxes of each
 * payment in its currency at six decimals, Totales in MXN rounded once. Pure arithmetic: what SAT thinks of the result is
 * `validateComprobante`'s job; `preparePago` does both.
 * @throws {InvalidCfdiInput} when something cannot be computed; it names all of it by JSON pointers into the input
 */
export function buildPago(input: PagoInput): Unsealed {
  const reader = new PagoReader();
  const document = buildWith(input, reader);
  if (reader.findings.length > 0) throw new InvalidCfdiInput(reader.findings);
  return document;
}

function buildWith(input: PagoInput, reader: PagoReader): Unsealed {
  const { pagos, receptor, aCuentaTerceros, complementos = [], ...rest } = normalizeInput(input);
  const paid = pagos.map((pago, index) =>
    // Seal strings and seals of the bank are not ours to tidy.
    buildPayment({ ...pago, ...sealOf(input.pagos[index]) }, reader, `/pagos/${index}`),
  );
  const complement = pagos20ToXml({ totales: totalesOf(paid), pagos: paid });
  return {
    version: '4.0',
    ...rest,
    subTotal: '0',
    moneda: 'XXX',
    total: '0',
    tipoDeComprobante: 'P',
    exportacion: '01',
    receptor: { ...receptor, usoCfdi: 'CP01' },
    conceptos: [{ ...CONCEPTO, ...(aCuentaTerceros && { aCuentaTerceros }) }],
    complementos: [complement, ...complementos],
  };
}

function sealOf(pago: PagoRecibidoInput | undefined): Pick<DatosBancarios, 'certPago' | 'cadPago' | 'selloPago'> {
  return { certPago: pago?.certPago, cadPago: pago?.cadPago, selloPago: pago?.selloPago };
}

function buildPayment(input: PagoRecibidoInput, reader: PagoReader, pointer: string): Pago {
  const monedaP = given(input.monedaP) ?? 'MXN';
  const decimals = currencyDecimals(monedaP);
  const tipoCambioP = exchangeRate(input, monedaP, reader, pointer);
  const isMixed = input.doctosRelacionados.some((docto) => currencyOf(docto, monedaP) !== monedaP);
  const money = { monedaP, tipoCambioP, isMixed };
  const documents = input.doctosRelacionados.map((docto, index) =>
    buildDocto(docto, money, reader, `${pointer}/doctosRelacionados/${index}`),
  );
  const monto = has(input.monto)
    ? inCurrency(reader.amount(input.monto, `${pointer}/monto`), decimals)
    : worthOf(documents).toFixed(decimals);
  const { fechaPago, formaDePagoP } = input;
  return {
    fechaPago: /^\d{4}-\d{2}-\d{2}$/.test(fechaPago) ? `${fechaPago}T12:00:00` : fechaPago,
    formaDePagoP,
    monedaP,
    tipoCambioP: tipoCambioP.toString(),
    monto,
    ...bankData(input),
    doctosRelacionados: documents.map(({ docto }) => docto),
    ...(reader.findings.length === 0 && paymentTaxes(documents)),
  };
}

function exchangeRate(input: PagoRecibidoInput, monedaP: string, reader: PagoReader, pointer: string): Decimal {
  if (has(input.tipoCambioP)) return reader.divisor(input.tipoCambioP, `${pointer}/tipoCambioP`);
  if (monedaP === 'MXN') return Decimal.one;
  reader.problem('tipo_cambio_p_missing', `${pointer}/tipoCambioP`, {
    es: `El pago está en ${monedaP}: indica cuántos pesos vale cada unidad.`,
    en: `The payment is in ${monedaP}: state how many pesos each unit is worth.`,
  });
  return Decimal.one;
}

/** What the documents add up to in the currency of the payment. */
function worthOf(documents: readonly BuiltDocto[]): Decimal {
  return documents.reduce(
    (sum, { impPagado, equivalencia }) => sum.add(converted(impPagado, equivalencia)),
    Decimal.zero,
  );
}

const BANK_FIELDS = [
  'numOperacion',
  'rfcEmisorCtaOrd',
  'nomBancoOrdExt',
  'ctaOrdenante',
  'rfcEmisorCtaBen',
  'ctaBeneficiario',
  'tipoCadPago',
  'certPago',
  'cadPago',
  'selloPago',
] as const;

function bankData(input: PagoRecibidoInput): DatosBancarios {
  return Object.fromEntries(
    BANK_FIELDS.flatMap((key) => {
      const text = input[key];
      return has(text) ? [[key, text]] : [];
    }),
  );
}
