import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { cadenaOriginal } from '../cadena/cadena-original.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { Concepto } from '../model/concepto.ts';
import type { Sealed } from '../seal/seal-comprobante.ts';
import { sealComprobante } from '../seal/seal-comprobante.ts';
import { builtNodeByNode } from '../test-support/built-node-by-node.ts';
import { changed, documents } from '../test-support/documents.ts';
import { randomInvoice } from '../test-support/random-invoice.ts';
import { patience, runs } from '../test-support/runs.ts';
import type { XmlElement } from '../xml/element.ts';
import { XmlCharacterRefused } from '../xml/escape.ts';
import { toXml } from '../xml/to-xml.ts';
import { writeXml } from '../xml/write.ts';

/** Long enough to be looked at once only, and with letters that a certificate never has. */
const certificado = 'MIIF/+8='.repeat(300);
const signer = { noCertificado: '30001000000500009999', certificado, sign: () => new Uint8Array(256).fill(7) };

const seal = (document: Unsealed): Sealed => sealComprobante(document, signer);

/** Empty attributes are in no text; the tree of a complement made by hand may have them. */
function withoutEmpty(element: XmlElement): XmlElement {
  const attributes = element.attributes.filter(([, value]) => value !== '');
  return { ...element, attributes, children: element.children.map(withoutEmpty) };
}

/** The text and the cadena are those of the tree, and the text is what xmlbuilder2 makes of the tree. */
function expectTreeOf(document: Unsealed): void {
  const { comprobante, xml, cadena } = seal(document);
  const tree = withoutEmpty(toXml(comprobante));
  expect(xml).toBe(writeXml(tree));
  expect(xml).toBe(builtNodeByNode(tree));
  expect(cadena).toBe(cadenaOriginal(tree));
}

/** Texts that try markup, blanks, bars, and everything else that may be written. */
const oddText = fc.string({
  unit: fc.constantFrom('a', 'Ñ', ' ', '&', '<', '>', '"', "'", '|', '\t', '\n', '\r', '\u00A0', '\u00AD', '😀', 'e\u0301', ']]>', '\u3000'),
  maxLength: 12,
}); // prettier-ignore

const complement: XmlElement = {
  name: 'iedu:instEducativas',
  attributes: [['version', '1.0'], ['nombreAlumno', '  Niña & <1>'], ['CURP', '']],
  children: [],
}; // prettier-ignore

const concepto: fc.Arbitrary<Concepto> = fc.record(
  {
    claveProdServ: oddText,
    noIdentificacion: oddText,
    cantidad: oddText,
    claveUnidad: oddText,
    unidad: oddText,
    descripcion: oddText,
    valorUnitario: oddText,
    importe: oddText,
    descuento: oddText,
    objetoImp: oddText,
    traslados: fc.array(fc.record({ base: oddText, impuesto: oddText, tipoFactor: oddText, tasaOCuota: oddText }), { maxLength: 2 }),
    retenciones: fc.array(fc.record({ base: oddText, impuesto: oddText, tipoFactor: oddText, importe: oddText }), { maxLength: 2 }),
    aCuentaTerceros: fc.record({ rfcACuentaTerceros: oddText, nombreACuentaTerceros: oddText, regimenFiscalACuentaTerceros: oddText, domicilioFiscalACuentaTerceros: oddText }),
    informacionAduanera: fc.array(oddText, { maxLength: 2 }),
    cuentaPredial: fc.array(oddText, { maxLength: 2 }),
    complementoConcepto: fc.constantFrom([], [complement]),
    partes: fc.array(fc.record({ claveProdServ: oddText, cantidad: oddText, descripcion: oddText, informacionAduanera: fc.array(oddText, { maxLength: 2 }) }), { maxLength: 2 }),
  },
  { requiredKeys: ['claveProdServ', 'cantidad', 'claveUnidad', 'descripcion', 'valorUnitario', 'importe', 'objetoImp'] },
); // prettier-ignore

describe('the text and the cadena of a sealed document', () => {
  test.each(Object.entries(documents))('are those of its tree, and xmlbuilder2 writes the same: %s', (_, document) => {
    expectTreeOf(document);
  });

  test('are those of its tree for invoices of every shape', patience, () => {
    fc.assert(
      fc.property(randomInvoice, (input) => {
        expectTreeOf(computeComprobante(input));
      }),
      { seed: 51, numRuns: runs(100) },
    );
  });

  test('are those of its tree whatever the values, empty ones included', patience, () => {
    const parts = fc.record({
      conceptos: fc.array(concepto, { maxLength: 3 }),
      serie: oddText,
      emisor: fc.record({ rfc: oddText, nombre: oddText, regimenFiscal: oddText }),
      informacionGlobal: fc.option(fc.record({ periodicidad: oddText, meses: oddText, año: oddText }), { nil: undefined }),
      cfdiRelacionados: fc.array(fc.record({ tipoRelacion: oddText, uuids: fc.array(oddText, { maxLength: 2 }) }), { maxLength: 2 }),
      impuestos: fc.option(
        fc.record(
          {
            totalImpuestosRetenidos: oddText,
            totalImpuestosTrasladados: oddText,
            retenciones: fc.array(fc.record({ impuesto: oddText, importe: oddText }), { maxLength: 2 }),
            traslados: fc.array(fc.record({ base: oddText, impuesto: oddText, tipoFactor: oddText }), { maxLength: 2 }),
          },
          { requiredKeys: [] },
        ),
        { nil: undefined },
      ),
    }); // prettier-ignore
    fc.assert(
      fc.property(parts, (changes) => {
        expectTreeOf({ ...documents.export, ...changes });
      }),
      { seed: 52, numRuns: runs(300) },
    );
  });

  test('declare the namespaces of complements of lines after those of the document, in order of appearance', () => {
    const line = { name: 'x:a', attributes: [['y:b', '1']], children: [] } satisfies XmlElement;
    expectTreeOf(
      changed(documents.export, {
        '/conceptos/0/complementoConcepto': [complement, line],
        '/namespaces': [{ prefix: 'x', uri: 'urn:x' }, { prefix: 'y', uri: 'urn:y', schemaLocation: 'urn:y.xsd' }],
      }),
    ); // prettier-ignore
  });

  test('do not depend on the documents that were sealed before', () => {
    const first = seal(documents.payment);
    seal(documents.imported);
    const long = { ...signer, certificado: 'Z'.repeat(2000) };
    expect(sealComprobante(documents.payment, long).xml).toBe(first.xml.replace(certificado, long.certificado));
    expect(seal(documents.payment)).toEqual(first);
  });

  test('a character that XML cannot hold is refused before anything is signed, and the next document is whole', () => {
    const broken = changed(documents.income, { '/conceptos/0/descripcion': 'a\u0007' });
    const sign = (): Uint8Array => expect.unreachable('signed');
    expect(() => sealComprobante(broken, { ...signer, sign })).toThrow(XmlCharacterRefused);
    expectTreeOf(documents.income);
  });

  test('hold any number of lines', () => {
    const [line] = documents.income.conceptos;
    if (line === undefined) throw new Error('unreachable');
    expectTreeOf({ ...documents.income, conceptos: Array.from({ length: 3000 }, () => line) });
  });
});
