import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import type { Parte } from '../../model/concepto.ts';
import type { CfdiInput } from '../../model/input.ts';
import { documents } from '../documents.ts';
import { amount, printable, soundInvoice } from '../sound-invoice.ts';

/** Relations with the types of document that SAT's guide foresees for them. */
const RELATIONS = [
  ['01', 'E'],
  ['02', 'I'],
  ['03', 'I'],
  ['04', 'I'],
  ['04', 'E'],
  ['06', 'I'],
  ['07', 'I'],
  ['07', 'E'],
] as const;

/** One or more groups of related documents. */
export const relatedInvoice: fc.Arbitrary<CfdiInput> = fc
  .tuple(soundInvoice, fc.constantFrom(...RELATIONS), fc.array(fc.uuid(), { minLength: 1, maxLength: 4 }))
  .map(([input, [tipoRelacion, tipoDeComprobante], uuids]) => ({
    ...input,
    tipoDeComprobante,
    cfdiRelacionados: [{ tipoRelacion, uuids }],
  }));

const inPesos = (input: CfdiInput): CfdiInput => ({
  ...input,
  moneda: 'MXN',
  tipoCambio: undefined,
  tipoDeComprobante: 'I',
  cfdiRelacionados: undefined,
});

/** Tickets of a month to the public at large: one line each. */
export const globalInvoice: fc.Arbitrary<CfdiInput> = soundInvoice.map((input) => ({
  ...inPesos(input),
  condicionesDePago: undefined,
  receptor: documents.global.receptor,
  informacionGlobal: documents.global.informacionGlobal,
  conceptos: input.conceptos.map((concepto, index) => ({
    ...concepto,
    claveProdServ: '01010101',
    claveUnidad: 'ACT',
    cantidad: '1',
    descripcion: 'Venta',
    descuento: undefined,
    noIdentificacion: `T-${index + 1}`,
    unidad: undefined,
    retenciones: undefined,
    informacionAduanera: undefined,
    cuentaPredial: undefined,
  })),
}));

/** A receiver without Mexican RFC. */
export const invoiceAbroad: fc.Arbitrary<CfdiInput> = soundInvoice.map((input) => ({
  ...input,
  receptor: documents.foreign.receptor,
}));

const parte: fc.Arbitrary<Parte> = fc
  .record({
    cantidad: amount(1000, 50_000_000),
    valorUnitario: amount(10_000, 2_000_000_000),
    descripcion: printable(40),
  })
  .map(({ cantidad, valorUnitario, descripcion }) => ({
    claveProdServ: '43211503',
    cantidad: cantidad.toString(),
    descripcion,
    valorUnitario: valorUnitario.toString(),
    importe: cantidad.mul(valorUnitario).round(6).toString(),
    informacionAduanera: ['23  47  3807  3003832'],
  }));

/** Kits, and sales on account of a third party. */
export const invoiceOfParts: fc.Arbitrary<CfdiInput> = fc
  .tuple(soundInvoice, fc.array(parte, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([input, partes, isForThird]) => ({
    ...input,
    conceptos: input.conceptos.map((concepto) =>
      isForThird
        ? { ...concepto, aCuentaTerceros: documents.third.conceptos[0]?.aCuentaTerceros }
        : { ...concepto, partes },
    ),
  }));

/** Prices up to a million millions at six decimals, where a binary float has none left. */
export const wideInvoice: fc.Arbitrary<CfdiInput> = fc
  .tuple(
    soundInvoice,
    fc.array(fc.tuple(fc.bigInt({ min: 10n ** 6n, max: 10n ** 18n }), fc.nat(6)), { minLength: 8, maxLength: 8 }),
  )
  .map(([input, prices]) => ({
    ...input,
    conceptos: input.conceptos.map((concepto, index) => {
      const [units, scale] = prices[index] ?? [1n, 0];
      return {
        ...concepto,
        descuento: undefined,
        valorUnitario: Decimal.fromUnits(units, 6).round(scale, 'up').toString(),
      };
    }),
  }));
