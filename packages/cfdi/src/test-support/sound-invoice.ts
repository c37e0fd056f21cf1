import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import { normalizeText, textProblem } from '../build/normalize-text.ts';
import type { CfdiInput, ConceptoInput, ImpuestoInput } from '../model/input.ts';
import { cfdiInput } from './invoice.ts';

const tax = (impuesto: string, tasaOCuota: string, tipoFactor = 'Tasa'): ImpuestoInput => ({
  impuesto,
  tipoFactor,
  tasaOCuota,
});

export const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Any text that may be printed, markup and letters beyond the basic plane included. */
export const printable = (max: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map(normalizeText)
    .filter((text) => text !== '' && textProblem(text) === undefined && Array.from(text).length <= max);

/** Between `min` and `max` units of 10^-6, printed with 0 to 6 decimals. */
export const amount = (min: number, max: number): fc.Arbitrary<Decimal> =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 6 }))
    .map(([units, scale]) => Decimal.fromUnits(BigInt(units), 6).round(scale, 'up'));

const traslados: fc.Arbitrary<ImpuestoInput[]> = fc
  .tuple(
    fc.constantFrom(tax('002', '0.16'), tax('002', '0.080000'), tax('002', '0'), {
      impuesto: '002',
      tipoFactor: 'Exento',
    }),
    optional(fc.constantFrom(tax('003', '0.08'), tax('003', '6.4555', 'Cuota'), tax('003', '0.000001', 'Cuota'))),
    fc.boolean(),
  )
  .map(([iva, ieps, iepsFirst]) => {
    if (ieps === undefined) return [iva];
    return iepsFirst ? [ieps, iva] : [iva, ieps];
  });

const retenciones = fc.uniqueArray(
  fc.constantFrom(tax('001', '0.10'), tax('001', '0.0125'), tax('002', '0.106667'), tax('003', '0.08')),
  { maxLength: 3, selector: ({ impuesto }) => impuesto },
);

/** A discount of part of the line: never all of it, because a base must be more than zero. */
function discountOf(
  cantidad: Decimal,
  valorUnitario: Decimal,
  percent: number | undefined,
  scale: number,
): string | undefined {
  if (percent === undefined) return undefined;
  const importe = cantidad.mul(valorUnitario).round(6, 'down');
  return importe
    .mul(Decimal.fromUnits(BigInt(percent), 2))
    .round(scale, 'down')
    .toString();
}

const concepto: fc.Arbitrary<ConceptoInput> = fc
  .record({
    claveProdServ: fc.constant('43211503'),
    noIdentificacion: optional(printable(20)),
    cantidad: amount(1000, 50_000_000),
    claveUnidad: fc.constantFrom('H87', 'E48'),
    unidad: optional(printable(10)),
    descripcion: printable(60),
    valorUnitario: amount(10_000, 2_000_000_000),
    percent: optional(fc.integer({ min: 0, max: 90 })),
    scale: fc.integer({ min: 0, max: 6 }),
    objetoImp: fc.constant('02'),
    traslados,
    retenciones,
    informacionAduanera: optional(fc.constant(['15  48  3009  5001234'])),
    cuentaPredial: optional(fc.constant(['15956011002'])),
  })
  .map(({ percent, scale, cantidad, valorUnitario, ...rest }) => ({
    ...rest,
    cantidad: cantidad.toString(),
    valorUnitario: valorUnitario.toString(),
    descuento: discountOf(cantidad, valorUnitario, percent, scale),
  }));

const untaxed: fc.Arbitrary<ConceptoInput> = concepto.map((line) => ({
  ...line,
  objetoImp: '01',
  traslados: [],
  retenciones: undefined,
}));

const money = fc.constantFrom(
  { moneda: 'MXN' },
  { moneda: 'USD', tipoCambio: '18.4523' },
  { moneda: 'JPY', tipoCambio: '0.123456' },
  { moneda: 'BHD', tipoCambio: '49.1' },
);
const kind = fc.constantFrom(
  { tipoDeComprobante: 'I' as const },
  {
    tipoDeComprobante: 'E' as const,
    cfdiRelacionados: [{ tipoRelacion: '01', uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }],
  },
);

/** Inputs of types I and E that break no rule: whatever is computed from them must pass all of them. */
export const soundInvoice: fc.Arbitrary<CfdiInput> = fc
  .record({
    serie: optional(printable(25)),
    folio: optional(printable(40)),
    condicionesDePago: optional(printable(100)),
    money,
    kind,
    conceptos: fc.array(fc.oneof({ weight: 5, arbitrary: concepto }, { weight: 1, arbitrary: untaxed }), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ money: currency, kind: type, ...rest }) => ({ ...cfdiInput(), ...rest, ...currency, ...type }));
