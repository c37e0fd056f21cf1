import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { runs } from '../test-support/runs.ts';
import { soundInvoice } from '../test-support/sound-invoice.ts';
import { InvalidCfdiInput } from './amount-reader.ts';
import { computeComprobante } from './compute-comprobante.ts';
import { inputFromGross } from './input-from-gross.ts';
import { readCfdiInput } from './read-cfdi-input.ts';

function problems(value: unknown): string[] {
  try {
    readCfdiInput(value);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidCfdiInput)) throw error;
    return error.findings.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

const full = {
  ...cfdiInput(),
  condicionesDePago: 'Contado',
  moneda: 'USD',
  tipoCambio: '18.45',
  tipoDeComprobante: 'I',
  exportacion: '01',
  confirmacion: 'ABCDE',
  informacionGlobal: { periodicidad: '04', meses: '12', año: '2026' },
  cfdiRelacionados: [{ tipoRelacion: '04', uuids: ['5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001'] }],
  emisor: { ...cfdiInput().emisor, facAtrAdquirente: '1234567890' },
  receptor: { ...cfdiInput().receptor, residenciaFiscal: 'USA', numRegIdTrib: '123456789' },
  conceptos: [
    {
      ...conceptoInput(),
      noIdentificacion: 'A',
      unidad: 'Pieza',
      descuento: '1',
      importe: '1000.00',
      retenciones: [{ impuesto: '001', tipoFactor: 'Tasa', tasaOCuota: '0.1', base: '999.00' }],
      aCuentaTerceros: {
        rfcACuentaTerceros: 'CACX7605101P8',
        nombreACuentaTerceros: 'XOCHILT CASAS CHAVEZ',
        regimenFiscalACuentaTerceros: '612',
        domicilioFiscalACuentaTerceros: '86991',
      },
      informacionAduanera: ['15  48  3009  0001234'],
      cuentaPredial: ['1'],
      complementoConcepto: [{ name: 'iedu:instEducativas', attributes: [['version', '1.0']], children: [] }],
      partes: [{ claveProdServ: '43211503', cantidad: '1', descripcion: 'Parte', valorUnitario: '1', importe: '1' }],
    },
  ],
  complementos: [{ name: 'a:b', attributes: [], children: [{ name: 'a:c', attributes: [], children: [], text: 'x' }] }],
  addenda: [],
  namespaces: [{ prefix: 'a', uri: 'urn:a' }],
};

describe('readCfdiInput', () => {
  test('reads an input with every field there is', () => {
    expect(readCfdiInput(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  test('whatever can be computed can be sent as JSON', () => {
    fc.assert(
      fc.property(soundInvoice, (input) => {
        const { input: read } = inputFromGross(readCfdiInput(JSON.parse(JSON.stringify(input))), {
          exactTotal: 'ignore',
        });
        expect(computeComprobante(read)).toEqual(computeComprobante(input));
      }),
      { numRuns: runs(50), seed: 48 },
    );
  });

  test('names everything that is missing, misplaced or of the wrong kind', () => {
    const { emisor: _, ...rest } = full;
    const line = {
      ...conceptoInput(),
      cantidad: 2,
      unidad: null,
      precio: '3',
      valorUnitario: undefined,
      traslados: {},
    };
    expect(
      problems({ ...rest, receptor: 'EKU', conceptos: [line, null], complementos: [{ name: 1 }], 'a/b': 1 }),
    ).toEqual([
      'field_required /emisor',
      'input_wrong_type /receptor',
      'input_wrong_type /conceptos/0/cantidad',
      'input_wrong_type /conceptos/0/unidad',
      'input_wrong_type /conceptos/0/traslados',
      'input_unknown_field /conceptos/0/precio',
      'input_wrong_type /conceptos/1',
      'input_wrong_type /complementos/0',
      'input_unknown_field /a~1b',
    ]);
  });

  const node = { name: 'a:b', attributes: [['x', 'y']], children: [] };
  test.each([
    ['no list of attributes', { ...node, attributes: 'x' }],
    ['an attribute that is no pair', { ...node, attributes: ['xy'] }],
    ['an attribute of one part', { ...node, attributes: [['x']] }],
    ['an attribute of three parts', { ...node, attributes: [['x', 'y', 'z']] }],
    ['a number for a value', { ...node, attributes: [['x', 1]] }],
    ['a number for a name', { ...node, attributes: [[1, 'y']] }],
    ['no list of children', { ...node, children: undefined }],
    ['a number for text', { ...node, text: 1 }],
    ['a name that is no text', { ...node, name: null }],
  ])('a node of XML with %s is none', (_, broken) => {
    expect(problems({ ...cfdiInput(), complementos: [broken] })).toEqual(['input_wrong_type /complementos/0']);
    expect(problems({ ...cfdiInput(), addenda: [{ ...node, children: [node, broken] }] })).toEqual([
      'input_wrong_type /addenda/0/children/1',
    ]);
  });

  test('says what goes there and what was found', () => {
    const findings = (value: unknown): unknown => {
      try {
        return readCfdiInput(value);
      } catch (error) {
        return error instanceof InvalidCfdiInput ? error.findings : error;
      }
    };
    expect(findings({ ...cfdiInput(), emisor: [], folio: 1, conceptos: 'x', addenda: [null] })).toMatchObject([
      { pointer: '/folio', expected: 'text', found: 'number', severity: 'error' },
      { pointer: '/emisor', expected: 'object', found: 'list' },
      { pointer: '/conceptos', expected: 'list', found: 'string' },
      { pointer: '/addenda/0', expected: 'element', found: 'null' },
    ]);
    const texts = { ...cfdiInput(), conceptos: [conceptoInput({ cuentaPredial: Array.from({ length: 1 }) })] };
    expect(problems(JSON.parse(JSON.stringify(texts)))).toEqual(['input_wrong_type /conceptos/0/cuentaPredial/0']);
  });

  test('a line needs a net or a shelf price', () => {
    const { valorUnitario: _, ...line } = conceptoInput();
    expect(problems({ ...cfdiInput(), conceptos: [line] })).toEqual(['field_required /conceptos/0/valorUnitario']);
    expect(problems({ ...cfdiInput(), conceptos: [{ ...line, grossUnitPrice: '116' }] })).toEqual([]);
  });

  test.each([null, 7, 'x', []])('%j is no input', (value) => {
    expect(problems(value)).toEqual(['input_wrong_type ']);
  });
});
