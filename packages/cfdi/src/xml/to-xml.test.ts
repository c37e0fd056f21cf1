import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, test } from 'vitest';
import { changed, documents } from '../test-support/documents.ts';
import { attribute } from './element.ts';
import type { XmlElement } from './element.ts';
import { NotACfdi, fromXml } from './from-xml.ts';
import { parseXml } from './parse.ts';
import { toXml } from './to-xml.ts';
import { writeXml } from './write.ts';

const names = (element: XmlElement | undefined): string[] => (element?.children ?? []).map(({ name }) => name.slice(5));
const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === `cfdi:${name}`);

describe('toXml', () => {
  test('nodes come in the order of the schema', () => {
    const everything = changed(documents.global, {
      '/cfdiRelacionados': [{ tipoRelacion: '04', uuids: ['A', 'B'] }, { tipoRelacion: '07', uuids: ['C'] }],
      '/complementos': [{ name: 'tfd:TimbreFiscalDigital', attributes: [], children: [] }],
      '/addenda': [{ name: 'pedido', attributes: [], children: [], text: '4' }],
    }); // prettier-ignore
    expect(names(toXml(everything))).toEqual([
      'InformacionGlobal',
      'CfdiRelacionados',
      'CfdiRelacionados',
      'Emisor',
      'Receptor',
      'Conceptos',
      'Impuestos',
      'Complemento',
      'Addenda',
    ]);
  });

  test('a concept lists transfers first, the summary withholdings first', () => {
    const root = toXml(documents.withholding);
    const concepto = child(child(root, 'Conceptos'), 'Concepto');
    expect(names(child(concepto, 'Impuestos'))).toEqual(['Traslados', 'Retenciones']);
    expect(names(child(root, 'Impuestos'))).toEqual(['Retenciones', 'Traslados']);
  });

  test('the children of a concept come in order', () => {
    const both = changed(documents.imported, {
      '/conceptos/0/aCuentaTerceros': documents.third.conceptos[0]?.aCuentaTerceros,
      '/conceptos/0/complementoConcepto': [{ name: 'iedu:instEducativas', attributes: [], children: [] }],
    });
    expect(names(child(child(toXml(both), 'Conceptos'), 'Concepto'))).toEqual([
      'Impuestos',
      'ACuentaTerceros',
      'InformacionAduanera',
      'CuentaPredial',
      'ComplementoConcepto',
      'Parte',
    ]);
  });

  test('there are no empty attributes and no empty containers', () => {
    const xml = writeXml(
      toXml(changed(documents.untaxed, { '/serie': '', '/complementos': [], '/conceptos/0/traslados': [] })),
    );
    expect(xml).not.toMatch(/=""|<cfdi:(Impuestos|Traslados|Complemento)/);
  });

  test('every namespace is declared on the root, only when used', () => {
    const root = toXml(documents.export);
    const declared = root.attributes.map(([name]) => name).filter((name) => name.startsWith('xmlns'));
    expect(declared).toEqual(['xmlns:cfdi', 'xmlns:xsi', 'xmlns:cce20']);
    expect(attribute(root, 'xsi:schemaLocation')).toBe(
      'http://www.sat.gob.mx/cfd/4 http://www.sat.gob.mx/sitio_internet/cfd/4/cfdv40.xsd ' +
        'http://www.sat.gob.mx/ComercioExterior20 http://www.sat.gob.mx/sitio_internet/cfd/ComercioExterior20/ComercioExterior20.xsd',
    );
    expect(toXml(documents.income).attributes.filter(([name]) => name.startsWith('xmlns'))).toHaveLength(2);
  });

  test('namespaces of addenda that SAT does not know come from the document', () => {
    const uri = 'urn:cliente';
    const addenda = [{ name: 'cli:pedido', attributes: [], children: [] }];
    const document = changed(documents.income, { '/addenda': addenda, '/namespaces': [{ prefix: 'cli', uri }] });
    expect(attribute(toXml(document), 'xmlns:cli')).toBe(uri);
    expect(fromXml(parseXml(writeXml(toXml(document))))).toMatchObject({
      addenda,
      namespaces: [{ prefix: 'cli', uri }],
    });
  });
});

describe('fromXml', () => {
  test('other documents are refused by name', () => {
    const read = (root: string): unknown => fromXml(parseXml(root));
    expect(() => read('<factura/>')).toThrow(NotACfdi);
    // `version` was the attribute of the first CFDI; a document that says 4.0 there has no version.
    expect(() => read('<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" version="4.0"/>')).toThrow(NotACfdi);
    expect(() => read('<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/3" Version="3.3"/>')).toThrow(NotACfdi);
    expect(() => read('<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" Version="4.1"/>')).toThrow(/4\.1/);
  });

  test('a document with nothing in it is read, and left to the rules', () => {
    const empty = fromXml(parseXml('<c:Comprobante xmlns:c="http://www.sat.gob.mx/cfd/4" Version="4.0" Sello=""/>'));
    expect(empty).toMatchObject({ emisor: { rfc: '' }, receptor: { usoCfdi: '' }, conceptos: [], subTotal: '' });
    expect(empty).not.toHaveProperty('sello');
  });

  test('an empty tax node of a concept is told apart from none', () => {
    const xml = writeXml(toXml(documents.untaxed)).replace(
      /(<cfdi:Concepto [^>]*)\/>/,
      '$1><cfdi:Impuestos/></cfdi:Concepto>',
    );
    expect(fromXml(parseXml(xml)).conceptos[0]?.traslados).toEqual([]);
    expect(fromXml(toXml(documents.untaxed)).conceptos[0]).not.toHaveProperty('traslados');
  });

  const folder = path.join(satData() ?? '', 'samples');
  const samples = satData() === undefined ? [] : readdirSync(folder).filter((file) => /^(?!r-).*\.xml$/.test(file));

  test.skipIf(samples.length === 0).each(samples)('sample %s survives writing and reading', (file) => {
    const first = fromXml(parseXml(readFileSync(path.join(folder, file))));
    const again = fromXml(parseXml(writeXml(toXml(first))));
    expect(again).toEqual(first);
    expect(first.total).toMatch(/^\d/);
  });
});
