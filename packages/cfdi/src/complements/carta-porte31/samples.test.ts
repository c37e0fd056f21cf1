import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, test } from 'vitest';
import { buildTraslado } from '../../build/build-traslado.ts';
import type { Comprobante } from '../../model/comprobante.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { builtInCatalogs } from '@kita/sat-catalogs';
import { checkStructure } from '../../structure/check-structure.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlElement } from '../../xml/element.ts';
import { cartaPorte31FromXml, cartaPorte31ToXml } from './xml/carta-porte31-xml.ts';

const folder = path.join(satData() ?? '', 'samples');
const root = (file: string): XmlElement => parseXml(readFileSync(path.join(folder, file)));
const read = (file: string): Comprobante => fromXml(root(file));

describe.skipIf(satData() === undefined)('sample documents (need the shared SAT data)', () => {
  test('the carta porte of a provider is read whole', () => {
    const [node] = read('i-carta-porte31.xml').complementos ?? [];
    if (node === undefined) throw new TypeError('no complement');
    const again = cartaPorte31ToXml(cartaPorte31FromXml(node));
    expect(sorted(again)).toEqual(sorted(node));
  });

  test('no rule of the complement refuses it, on a day with catalogues of 3.1', () => {
    const document = { ...read('i-carta-porte31.xml'), fecha: '2024-08-01T00:00:55' };
    const findings = validateComprobante(document, { catalogs: builtInCatalogs() });
    const ours = findings.filter(({ code, severity }) => severity === 'error' && code.startsWith('carta_porte'));
    expect(ours.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([]);
    expect(checkStructure(root('i-carta-porte31.xml'))).toEqual([]);
  });

  test('a transfer of own goods is what the builder makes', () => {
    const sample = read('t-traslado-propio.xml');
    const { serie, folio, fecha, lugarExpedicion, emisor, receptor, conceptos } = sample;
    const lines = conceptos.map(({ claveProdServ, cantidad, claveUnidad, descripcion }) => ({
      claveProdServ,
      cantidad,
      claveUnidad,
      descripcion,
    }));
    const { domicilioFiscalReceptor } = receptor;
    const built = buildTraslado({
      serie,
      folio,
      fecha,
      lugarExpedicion,
      emisor,
      receptor: { domicilioFiscalReceptor },
      conceptos: lines,
    });
    expect(sample).toMatchObject(JSON.parse(JSON.stringify(built)));
    const errors = validateComprobante(sample, { catalogs: builtInCatalogs() }).filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ code }) => code !== 'certificado_unreadable')).toEqual([]);
  });
}); // prettier-ignore

/** Order of attributes does not matter to XML. */
function sorted({ name, attributes, children }: XmlElement): object {
  return { name, attributes: attributes.toSorted(([a], [b]) => (a < b ? -1 : 1)), children: children.map(sorted) };
}
