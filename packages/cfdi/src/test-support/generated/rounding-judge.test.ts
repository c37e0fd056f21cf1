import { expect, test } from 'vitest';
import type { Unsealed } from '../../model/comprobante.ts';
import { documents, changed } from '../documents.ts';
import { changedPago, pagoDocuments } from '../pago-documents.ts';
import { toXml } from '../../xml/to-xml.ts';
import { roundingRefusals } from './rounding-judge.ts';

const judge = (document: Unsealed): string[] => roundingRefusals(toXml(document), 2);
const rulesOf = (document: Unsealed): string[] => judge(document).map((refusal) => refusal.split(' ')[0] ?? '');

// A judge that never refuses proves nothing.
test.each([
  ['CFDI40108', documents.income, { '/subTotal': '1000.01', '/total': '1160.01' }],
  ['CFDI40111', documents.discount, { '/descuento': '100.01', '/total': '2203.99' }],
  ['CFDI40119', documents.income, { '/total': '1160.01' }],
  ['CFDI40167', documents.income, { '/conceptos/0/cantidad': '1.000', '/conceptos/0/importe': '1000.52' }],
  ['CFDI40169', documents.discount, { '/conceptos/0/descuento': '1000.01' }],
  ['CFDI40180', documents.income, { '/conceptos/0/traslados/0/importe': '160.02' }],
  ['CFDI40186', documents.withholding, { '/conceptos/0/retenciones/0/importe': '99.98' }],
  ['CFDI40198', documents.imported, { '/conceptos/0/partes/0/importe': '31.00' }],
  ['CFDI40203', documents.withholding, { '/impuestos/totalImpuestosRetenidos': '200.01' }],
  ['CFDI40205', documents.income, { '/impuestos/totalImpuestosTrasladados': '160.01' }],
  ['CFDI40211', documents.withholding, { '/impuestos/retenciones/0/importe': '100.01' }],
  ['CFDI40215', documents.income, { '/impuestos/traslados/0/base': '1000.01' }],
  ['CFDI40221', documents.income, { '/impuestos/traslados/0/importe': '160.01' }],
  ['decimals', documents.income, { '/total': '1160.000' }],
] as const)('%s is refused', (rule, document, changes) => {
  expect(judge(document)).toEqual([]);
  expect(rulesOf(changed(document, changes))).toContain(rule);
});

test.each([
  ['CRP20201–20211', pagoDocuments.pesos, { '/totales/montoTotalPagos': '1160.01' }],
  ['CRP20217', pagoDocuments.pesos, { '/pagos/0/monto': '1159.99' }],
  ['CRP20244', pagoDocuments.pesos, { '/pagos/0/doctosRelacionados/0/impSaldoInsoluto': '0.01' }],
  ['CRP20254', pagoDocuments.withheld, { '/pagos/0/doctosRelacionados/0/retencionesDr/0/importeDr': '99.98' }],
  ['CRP20261', pagoDocuments.pesos, { '/pagos/0/doctosRelacionados/0/trasladosDr/0/importeDr': '160.02' }],
  ['CRP20268', pagoDocuments.pesos, { '/pagos/0/trasladosP/0/baseP': '1000.000001' }],
  ['CRP20274', pagoDocuments.mixed, { '/pagos/0/trasladosP/0/importeP': '1.000000' }],
  ['CRP20276', pagoDocuments.mixed, { '/pagos/0/monto': '1.00' }],
] as const)('%s of payments is refused', (rule, document, changes) => {
  expect(judge(document)).toEqual([]);
  expect(rulesOf(changedPago(document, changes))).toContain(rule);
});
