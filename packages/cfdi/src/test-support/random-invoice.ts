import * as fc from 'fast-check';
import type { CfdiInput, ConceptoInput, ImpuestoInput } from '../model/input.ts';
import type { XmlElement } from '../xml/element.ts';
import { cfdiInput } from './invoice.ts';

const CHARACTERS = Array.from('aZ09 Ññé&<>"\'@-.,/#€\u00A0\u{1F600}');

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ minLength: 1, maxLength, unit: fc.constantFrom(...CHARACTERS) }).map((value) => `X${value}Y`);

const amount = (max: number): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: 1, max }), fc.nat(6)).map(([units, decimals]) => {
    const digits = String(units).padStart(decimals + 1, '0');
    return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  });

const traslado: fc.Arbitrary<ImpuestoInput> = fc.constantFrom<ImpuestoInput>(
  { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000' },
  { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.080000' },
  { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.000000' },
  { impuesto: '002', tipoFactor: 'Exento' },
  { impuesto: '003', tipoFactor: 'Tasa', tasaOCuota: '0.265000' },
);

const retencion: fc.Arbitrary<ImpuestoInput> = fc.constantFrom<ImpuestoInput>(
  { impuesto: '001', tipoFactor: 'Tasa', tasaOCuota: '0.100000' },
  { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.106667' },
);

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const concepto: fc.Arbitrary<ConceptoInput> = fc.record({
  claveProdServ: fc.constantFrom('43211503', '50202203', '01010101'),
  noIdentificacion: optional(text(20)),
  cantidad: amount(1_000_000),
  claveUnidad: fc.constantFrom('H87', 'E48', 'KGM'),
  unidad: optional(text(10)),
  descripcion: text(60),
  valorUnitario: amount(100_000_000),
  objetoImp: fc.constant('02'),
  traslados: fc.uniqueArray(traslado, { minLength: 1, maxLength: 2, selector: ({ impuesto }) => impuesto }),
  retenciones: optional(fc.uniqueArray(retencion, { minLength: 1, maxLength: 2 })),
  informacionAduanera: optional(fc.constant(['15  48  3009  0001234'])),
  cuentaPredial: optional(fc.constant(['15956011002'])),
});

const leyendas: XmlElement = {
  name: 'leyendasFisc:LeyendasFiscales',
  attributes: [['version', '1.0']],
  children: [{ name: 'leyendasFisc:Leyenda', attributes: [['norma', ''], ['textoLeyenda', 'Régimen  de\tprueba & <1>']], children: [] }],
}; // prettier-ignore

const addenda: XmlElement = { name: 'pedido', attributes: [], children: [], text: 'Orden 44 & <5>' };

/** Invoices that can be computed, of every shape the model has: what sealing must hold for. */
export const randomInvoice: fc.Arbitrary<CfdiInput> = fc
  .record({
    serie: optional(text(10)),
    folio: optional(text(10)),
    condicionesDePago: optional(text(30)),
    conceptos: fc.array(concepto, { minLength: 1, maxLength: 5 }),
    cfdiRelacionados: optional(fc.constant([{ tipoRelacion: '01', uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }])),
    informacionGlobal: optional(fc.constant({ periodicidad: '01', meses: '09', año: '2026' })),
    complementos: optional(fc.constant([leyendas])),
    addenda: optional(fc.constant([addenda])),
  })
  .map((changes) => cfdiInput(changes));
