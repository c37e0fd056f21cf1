import { builtInCatalogs } from '@kita/sat-catalogs';
import { describe, expect, it } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { documents } from '../test-support/documents.ts';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { nominaDocuments } from '../test-support/nomina-documents.ts';
import { sealedInvoice, stamped } from '../test-support/stamp.ts';
import { parseCfdi } from '../xml/parse-cfdi.ts';
import { buildRetencion } from '../retenciones/build-retencion.ts';
import { retencionInput } from '../test-support/retencion.ts';
import { summarizeRetencion } from './summarize-retencion.ts';
import { summarize } from './summarize.ts';

const catalogs = builtInCatalogs();

describe('a summary', () => {
  it('says in plain Spanish what an invoice says', () => {
    expect(summarize(documents.withholding, { catalogs }).text.split('\n')).toEqual([
      'Factura A-1',
      'Fecha: 20 de noviembre de 2026, 10:15 (06600)',
      'De: ESCUELA KEMPER URGATE (EKU9003173C9)',
      'Para: UNIVERSIDAD ROBOTICA ESPAÑOLA (URE180429TM6)',
      'Uso: G03 Gastos en general',
      'Pago: PUE Pago en una sola exhibición, 03 Transferencia electrónica de fondos',
      '1 Pieza: Computadora portátil, $1,000.00 MXN',
      'Subtotal: $1,000.00 MXN',
      'IVA 16 %: $160.00 MXN',
      'ISR retenido: −$100.00 MXN',
      'IVA retenido: −$100.00 MXN',
      'Total: $960.00 MXN',
      'En letra: NOVECIENTOS SESENTA PESOS 00/100 M.N.',
      'Timbre: sin timbrar',
    ]);
  });

  it('says it in English', () => {
    expect(summarize(documents.dollars, { catalogs, language: 'en' }).text.split('\n')).toEqual(
      expect.arrayContaining([
        'Invoice A-1',
        'Date: November 20, 2026, 10:15 (06600)',
        'Total: 1,160.00 USD',
        'Exchange rate: 18.4523',
        'Stamp: not stamped',
      ]),
    );
  });

  it('tells what a payment pays and what is left', () => {
    expect(summarize(documents.payment, { catalogs }).text.split('\n')).toEqual(
      expect.arrayContaining([
        'Recibo de pago P-1',
        'Pago del 19 de noviembre de 2026: $1,160.00 MXN, 03 Transferencia electrónica de fondos',
        'Paga 5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001: $1,160.00 MXN; queda $0.00 MXN',
      ]),
    );
  });

  it('tells the period and the pay of a worker', () => {
    expect(summarize(nominaDocuments.wages, { catalogs }).text.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Recibo de nómina/),
        expect.stringMatching(/^Periodo: .* – .* de 2026$/),
        expect.stringMatching(/^Percepciones: \$/),
      ]),
    );
  });

  it('tells what was withheld, from whom and for what', () => {
    const { text } = summarizeRetencion(buildRetencion(retencionInput()), { catalogs });
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Constancia de retenciones/),
        expect.stringMatching(/^Para: .+ \(.+\)$/),
        expect.stringMatching(/^Por: \d\d /),
        expect.stringMatching(/^ISR retenido: \$/),
        expect.stringMatching(/^Retenido en total: \$/),
      ]),
    );
  });

  it('tells the folio fiscal once it is stamped', () => {
    const { comprobante } = parseCfdi(new TextEncoder().encode(stamped(sealedInvoice())));
    const labels = summarize(comprobante).rows.map(({ label }) => label);
    expect(labels).toContain('Folio fiscal');
    expect(summarize(documents.income).text).toContain('Timbre: sin timbrar');
  });

  it('of many lines shows the first ones and counts the rest', () => {
    const many = computeComprobante(cfdiInput({ conceptos: Array.from({ length: 17 }, () => conceptoInput()) }));
    expect(summarize(many, { linesMax: 3 }).text).toContain('…: y 14 conceptos más');
  });

  it.each(Object.entries(documents))('never throws, whatever the document: %s', (_, document) => {
    const broken = { ...document, total: 'x', fecha: 'x', moneda: 'pesos', tipoDeComprobante: 'Z' };
    expect(summarize(broken, { catalogs }).title).toContain('CFDI Z');
  });
});
