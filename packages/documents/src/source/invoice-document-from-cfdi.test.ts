import { expect, test } from 'vitest';
import { DocumentError } from '../errors.ts';
import { catalogNames } from '../test-support/catalog-names.ts';
import {
  comprobante,
  concept,
  creditNote,
  feesWithWithholdings,
  foreignCurrency,
  globalInvoice,
  stampTexts,
  stamped,
} from '../test-support/sample-cfdi.ts';
import { catalogTextFrom } from './catalog-text.ts';
import { invoiceDocumentFromCfdi } from './invoice-document-from-cfdi.ts';

const live = { livemode: true, catalogText: catalogNames, ...stampTexts } as const;

test('a stamped document becomes text ready to print', () => {
  const model = invoiceDocumentFromCfdi(stamped(), live);
  expect(model).toMatchObject({
    createdAt: '2026-11-21T10:15:42-06:00',
    status: 'active',
    heading: { title: 'Factura', series: 'A', folio: '1043', type: { key: 'I', text: 'Ingreso' } },
    emitter: { rfc: 'EKU9003173C9', regime: { key: '601', text: 'General de Ley Personas Morales' } },
    receiver: { postalCode: '76343', use: { key: 'G03', text: 'Gastos en general' } },
    details: { issuedAt: '21 nov 2026, 10:15:30', paymentForm: { key: '03' } },
    totals: { subtotal: '$1,000.00', total: '$1,160.00', inWords: '(MIL CIENTO SESENTA PESOS 00/100 M.N.)' },
    stamp: { stampedAt: '21 nov 2026, 10:15:42', emitterCertificate: '30001000000500003416' },
  });
  expect(model.concepts[0]).toMatchObject({ quantity: '2', unitPrice: '$500.00', amount: '$1,000.00' });
});

test('a document without timbre has no stamp', () => {
  expect(invoiceDocumentFromCfdi({ comprobante: comprobante() }, live).stamp).toBeUndefined();
});

test('a stamped document needs the texts of its stamp', () => {
  const draw = (): unknown => invoiceDocumentFromCfdi(stamped(), { livemode: true });
  expect(draw).toThrow(DocumentError);
  expect(draw).toThrow(expect.objectContaining({ code: 'stamp_texts_missing' }));
});

test('withheld taxes show their rate when all lines share it', () => {
  const { comprobante: fees } = feesWithWithholdings();
  const model = invoiceDocumentFromCfdi({ comprobante: fees }, live);
  expect(model.totals.withheld).toEqual([
    { label: 'Ret. ISR 10\u00A0%', amount: '-$1,234.57' },
    { label: 'Ret. IVA 10.6667\u00A0%', amount: '-$1,316.88' },
  ]);
  const second = { base: '1.00', impuesto: '001', tipoFactor: 'Tasa', tasaOCuota: '0.012500', importe: '0.01' };
  const mixed = { ...fees, conceptos: [...fees.conceptos, concept({ retenciones: [second] })] };
  const [isr] = invoiceDocumentFromCfdi({ comprobante: mixed }, live).totals.withheld;
  expect(isr?.label).toBe('Ret. ISR');
  expect(invoiceDocumentFromCfdi({ comprobante: mixed }, live).taxes[1]?.rate).toBe('varias');
});

test('exempt, zero and per-unit taxes are told apart', () => {
  const traslados = [
    { base: '10.00', impuesto: '002', tipoFactor: 'Exento' },
    { base: '10.00', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.000000', importe: '0.00' },
    { base: '10.00', impuesto: '003', tipoFactor: 'Cuota', tasaOCuota: '0.594500', importe: '5.95' },
  ];
  const model = invoiceDocumentFromCfdi({ comprobante: comprobante({ impuestos: { traslados } }) }, live);
  expect(model.taxes.map((tax) => tax.rate)).toEqual(['exento', '0\u00A0%', '$0.5945 por unidad']);
  expect(model.totals.transferred.map((line) => line.amount)).toEqual(['$0.00', '$5.95']);
});

test('local taxes are part of the sums, so the page adds up', () => {
  const complementos = [
    {
      name: 'implocal:ImpuestosLocales',
      attributes: [['TotaldeTraslados', '30.00']] as const,
      children: [
        {
          name: 'implocal:TrasladosLocales',
          attributes: [
            ['ImpLocTrasladado', 'ISH'],
            ['TasadeTraslado', '3.00'],
            ['Importe', '30.00'],
          ] as const,
          children: [],
        },
        {
          name: 'implocal:RetencionesLocales',
          attributes: [
            ['ImpLocRetenido', '5 al millar'],
            ['TasadeRetencion', '0.50'],
            ['Importe', '5.00'],
          ] as const,
          children: [],
        },
      ],
    },
  ];
  const { totals, taxes } = invoiceDocumentFromCfdi({ comprobante: comprobante({ complementos }) }, live);
  expect(totals.transferred.at(-1)).toEqual({ label: 'ISH 3.00\u00A0%', amount: '$30.00' });
  expect(totals.withheld).toEqual([{ label: 'Ret. 5 al millar 0.50\u00A0%', amount: '-$5.00' }]);
  expect(taxes).toHaveLength(3);
});

test('only discounts and returns are called credit notes', () => {
  expect(invoiceDocumentFromCfdi(creditNote(), live).heading.title).toBe('Nota de crédito');
  const relations = [{ tipoRelacion: '07', uuids: ['0B3D6F52-91C4-4A7E-8D25-6E1F0C9A7B84'] }];
  const advance = comprobante({ tipoDeComprobante: 'E', cfdiRelacionados: relations });
  expect(invoiceDocumentFromCfdi({ comprobante: advance }, live).heading.title).toBe('Comprobante de egreso');
  expect(invoiceDocumentFromCfdi({ comprobante: advance }, { ...live, title: 'Anticipo' }).heading.title).toBe(
    'Anticipo',
  );
});

test('foreign receivers, global invoices, third parties and parts keep their data', () => {
  const abroad = invoiceDocumentFromCfdi(foreignCurrency(), { ...live, language: 'en' });
  expect(abroad.receiver).toMatchObject({ taxResidence: { key: 'USA' }, foreignTaxId: '123456789' });
  expect(abroad.concepts[0]?.customs).toHaveLength(2);
  const global = invoiceDocumentFromCfdi(globalInvoice(1), live).globalInformation;
  expect(global).toEqual({
    period: { key: '04', text: 'Mensual' },
    months: { key: '10', text: 'Octubre' },
    year: '2026',
  });
  const line = concept({
    aCuentaTerceros: { rfcACuentaTerceros: 'XIA190128J61', nombreACuentaTerceros: 'XENON' },
    partes: [{ claveProdServ: '40161505', cantidad: '2.00', descripcion: 'Filtro', importe: '120.00' }],
  });
  const model = invoiceDocumentFromCfdi({ comprobante: comprobante({ conceptos: [line] }) }, live);
  expect(model.concepts[0]?.remarks).toEqual([
    'A cuenta de terceros: XIA190128J61 XENON',
    'Parte: 2 · 40161505 Filtro · $120.00',
  ]);
});

test('a document without amounts spells none', () => {
  const model = invoiceDocumentFromCfdi(
    { comprobante: comprobante({ moneda: 'XXX', total: '0', subTotal: '0' }) },
    live,
  );
  expect(model.totals).toMatchObject({ total: '0', inWords: undefined });
});

test('names come from the catalogue in force on the date', () => {
  const port = {
    find: (catalog: string, key: string, asOf?: string) =>
      key === '99' ? { data: { texto: `${catalog} ${asOf ?? ''}` } } : undefined,
  };
  const names = catalogTextFrom(port, '2026-11-21');
  expect(names('c_FormaPago', '99')).toBe('c_FormaPago 2026-11-21');
  expect(names('c_FormaPago', '01')).toBeUndefined();
});
