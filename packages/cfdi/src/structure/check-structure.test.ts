import * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import type { Finding } from '../model/finding.ts';
import { cfdiInput, conceptoInput } from '../test-support/invoice.ts';
import { mutateTree } from '../test-support/mutate-tree.ts';
import { documentText, drawFrom } from '../test-support/random-tree.ts';
import { randomInvoice } from '../test-support/random-invoice.ts';
import { patience, runs } from '../test-support/runs.ts';
import { sealedInvoice, stamped } from '../test-support/stamp.ts';
import { xsdOracle } from '../test-support/xsd-oracle.ts';
import type { XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { checkStructure } from './check-structure.ts';

const sealed = sealedInvoice(computeComprobante(cfdiInput({ conceptos: [conceptoInput(), conceptoInput()] })));
const xml = stamped(sealed);

const check = (text: string): readonly Finding[] => checkStructure(parseXml(text));
const brief = (text: string): string[] => check(text).map(({ code, xpath }) => `${code} ${xpath}`);
const replaced = (from: string | RegExp, to: string): string => {
  const changed = xml.replace(from, to);
  expect(changed === xml, 'the replacement found nothing').toBe(false);
  return changed;
};

describe('checkStructure', () => {
  it('accepts a sealed document and a stamped one', () => {
    expect(check(sealed.xml)).toEqual([]);
    expect(check(xml)).toEqual([]);
  });

  it.each([
    ['another document', /^[^]*$/, '<a/>', 'structure_root_unexpected /a'],
    ['another version', 'Version="4.0"', 'Version="3.3"', 'structure_attribute_invalid /cfdi:Comprobante/@Version'],
    ['no issuer', /<cfdi:Emisor[^>]*>/, '', 'structure_node_missing /cfdi:Comprobante/cfdi:Emisor'],
    ['two issuers', /<cfdi:Emisor[^>]*>/, '$&$&', 'structure_node_repeated /cfdi:Comprobante/cfdi:Emisor[2]'],
    ['parties out of order', /(<cfdi:Emisor[^>]*>)(<cfdi:Receptor[^>]*>)/, '$2$1', 'structure_node_order /cfdi:Comprobante/cfdi:Emisor'],
    ['no concept', /<cfdi:Concepto .*<\/cfdi:Concepto>/, '', 'structure_node_missing /cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto'],
    ['an empty container', /<cfdi:Traslado [^>]*>/, '', 'structure_node_missing /cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto[1]/cfdi:Impuestos/cfdi:Traslados/cfdi:Traslado'],
    ['an unknown node', '<cfdi:Receptor', '<cfdi:Otro/><cfdi:Receptor', 'structure_node_unexpected /cfdi:Comprobante/cfdi:Otro'],
    ['an unknown attribute', ' Serie=', ' serie=', 'structure_attribute_unknown /cfdi:Comprobante/@serie'],
    ['a missing attribute', / Moneda="MXN"/, '', 'structure_attribute_missing /cfdi:Comprobante/@Moneda'],
    ['a value of the wrong form', 'Moneda="MXN"', 'Moneda="pesos"', 'structure_attribute_invalid /cfdi:Comprobante/@Moneda'],
    ['a bar in a text', 'Serie="A"', 'Serie="A|B"', 'structure_attribute_invalid /cfdi:Comprobante/@Serie'],
    ['an amount with an odd separator', 'SubTotal="2000.00"', 'SubTotal="2000x00"', 'structure_attribute_invalid /cfdi:Comprobante/@SubTotal'],
    ['a negative amount', 'SubTotal="2000.00"', 'SubTotal="-2000.00"', 'structure_attribute_invalid /cfdi:Comprobante/@SubTotal'],
    ['a day that does not exist', 'Fecha="2026-11-20', 'Fecha="2026-11-31', 'structure_attribute_invalid /cfdi:Comprobante/@Fecha'],
    ['loose text', '</cfdi:Conceptos>', 'hola</cfdi:Conceptos>', 'structure_text_not_allowed /cfdi:Comprobante/cfdi:Conceptos'],
    ['a timbre without UUID', / UUID="[^"]*"/, '', 'structure_attribute_missing /cfdi:Comprobante/cfdi:Complemento/tfd:TimbreFiscalDigital/@UUID'],
    ['a complement nobody knows', '<cfdi:Complemento>', '<cfdi:Complemento><x:y xmlns:x="u"/>', 'structure_complement_unknown /cfdi:Comprobante/cfdi:Complemento/x:y'],
    ['a node of SAT in the namespace of another', '<cfdi:Receptor', '<cfdi:Emisor xmlns:cfdi="u"/><cfdi:Receptor', 'structure_node_unexpected /cfdi:Comprobante/other.cfdi:Emisor'],
  ])('reports %s', (_what, from, to, expected) => {
    expect(brief(replaced(from, to))).toEqual([expected]);
  }); // prettier-ignore

  it('points into the model as well as into the XML', () => {
    const wrong = replaced(/(<\/cfdi:Concepto>.*? Importe=")[^"]*/, '$1mil').replace(' UsoCFDI="G03"', '');
    expect(check(wrong)).toMatchObject([
      { pointer: '/receptor/usoCfdi', code: 'structure_attribute_missing' },
      {
        pointer: '/conceptos/1/importe',
        xpath: '/cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto[2]/@Importe',
        severity: 'error',
        sat: '301',
        found: 'mil',
      },
    ]);
  });

  it('reads values as the schema does: blanks collapse, except in a pedimento', () => {
    expect(check(replaced('Nombre="ESCUELA KEMPER URGATE"', 'Nombre=" ESCUELA  KEMPER&#10;URGATE "'))).toEqual([]);
    const withPedimento = (value: string): string =>
      replaced('</cfdi:Concepto>', `<cfdi:InformacionAduanera NumeroPedimento="${value}"/></cfdi:Concepto>`);
    expect(check(withPedimento('15  48  3009  0001234'))).toEqual([]);
    expect(brief(withPedimento('15 48 3009 0001234'))).toHaveLength(1);
  });

  it('leaves the addenda alone, and warns only of complements it cannot look into', () => {
    expect(check(replaced('</cfdi:Comprobante>', '<cfdi:Addenda>x<a b="|"/></cfdi:Addenda></cfdi:Comprobante>'))).toEqual([]);
    const opaque = '<cfdi:Complemento><n:Aerolineas xmlns:n="http://www.sat.gob.mx/aerolineas"/>';
    expect(check(replaced('<cfdi:Complemento>', opaque))).toEqual([]);
  }); // prettier-ignore
});

const data = satData();

describe.skipIf(data === undefined)("the structure check against SAT's schemas (needs the shared SAT data)", () => {
  const folder = path.join(data ?? '', 'samples');
  const files = (data === undefined ? [] : readdirSync(folder)).filter((file) => /^[ieptn]-.*\.xml$/.test(file)); // prettier-ignore

  it('agrees on the samples and on thousands of small damages', patience, () => {
    const oracle = xsdOracle(data ?? '');
    for (const file of files) {
      const root = withoutDeclarations(parseXml(readFileSync(path.join(folder, file))));
      expect(oracle(documentText(root)), file).toEqual([]);
      expect(checkStructure(root), file).toEqual([]);
      for (let seed = 0; seed < runs(25); seed++) {
        const text = documentText(mutateTree(root, drawFrom(seed * 7919 + file.length)));
        const theirs = oracle(text).filter(({ message }) => !message.includes("[facet 'enumeration']"));
        const ours = check(text);
        if (theirs.length > 0) expect(ours, `${file}, seed ${seed}: ${theirs[0]?.message}`).not.toEqual([]);
        else
          expect(
            ours.filter((finding) => !isStricter(finding)),
            `${file}, seed ${seed}`,
          ).toEqual([]);
      }
    }
  });
});

describe.skipIf(data === undefined)('what we build passes the schemas of SAT (needs the shared SAT data)', () => {
  it('whatever the invoice, sealed and stamped', patience, () => {
    const oracle = xsdOracle(data ?? '');
    fc.assert(
      fc.property(randomInvoice, (input) => {
        // An addenda is outside every check, and no schema knows ours.
        const document = stamped(sealedInvoice(computeComprobante({ ...input, addenda: undefined })));
        expect(oracle(document)).toEqual([]);
        expect(check(document)).toEqual([]);
      }),
      { seed: 5, numRuns: runs(25) },
    );
  });
});

/** Where ours says no to what the schema lets through: sign, bare dots and endless digits in numbers, seals not in base64. */
function isStricter({ code, xpath, found = '', expected = '' }: Finding): boolean {
  if (code !== 'structure_attribute_invalid') return false;
  return /^(?:[+]?[0-9]*\.?[0-9]*|catalog)$/.test(found) || expected === 'base64' || /una clave|uno de/.test(expected) || xpath.endsWith('NumRegIdTrib'); // prettier-ignore
}

function withoutDeclarations(element: XmlElement): XmlElement {
  return {
    ...element,
    attributes: element.attributes.filter(([name]) => !name.startsWith('xmlns')),
    children: element.children.map((child) => withoutDeclarations(child)),
  };
}
