import { satData } from '@kita/testing';
import { describe, expect, it } from 'vitest';
import { cartaPorteDocuments } from '../test-support/carta-porte-documents.ts';
import { complementDocuments } from '../test-support/complement-documents.ts';
import { nominaDocuments } from '../test-support/nomina-documents.ts';
import { mutateTree } from '../test-support/mutate-tree.ts';
import { documentText, drawFrom } from '../test-support/random-tree.ts';
import { patience, runs } from '../test-support/runs.ts';
import { xsdOracle } from '../test-support/xsd-oracle.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import type { XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { toXml } from '../xml/to-xml.ts';
import { checkStructure } from './check-structure.ts';

const data = satData();
const SEAL = { noCertificado: '30001000000500003416', certificado: 'TUlJRg==', sello: 'c2VsbG8=' };

/** The same complement again; a complaint of SAT's schema about a tariff item lists 26,000, so it would only cost time. */
const SKIPPED: ReadonlySet<string> = new Set(['exportDollars', 'exportByLine', 'road', 'freight', 'danger', 'ferry']);

describe.skipIf(data === undefined)("complements against SAT's schemas (need the shared SAT data)", () => {
  it.each(Object.entries<Unsealed>({ ...complementDocuments, ...nominaDocuments, ...cartaPorteDocuments }).filter(([name]) => !SKIPPED.has(name)))('both say the same of %s and of its damages', patience, (name, document) => {
    const oracle = xsdOracle(data ?? '');
    const root = withoutDeclarations(toXml({ ...document, ...SEAL }));
    expect(oracle(documentText(root))).toEqual([]);
    expect(checkStructure(root)).toEqual([]);
    for (let seed = 0; seed < runs(150); seed++) {
      const text = documentText(damaged(root, document, seed * 104_729 + name.length));
      const theirs = oracle(text).filter(({ message }) => !message.includes("[facet 'enumeration']"));
      const ours = checkStructure(parseXml(text));
      if (theirs.length > 0) expect(ours, `seed ${seed}: ${theirs[0]?.message}`).not.toEqual([]);
      else expect(ours.filter((finding) => !isStricter(finding)), `seed ${seed}`).toEqual([]);
    }
  }); // prettier-ignore

  it('local taxes may come in any order, and even be none', () => {
    const oracle = xsdOracle(data ?? '');
    const { local } = complementDocuments;
    for (const pick of [(all: readonly XmlElement[]) => all.toReversed(), () => []]) {
      const complementos = (local.complementos ?? []).map((node) => ({ ...node, children: pick(node.children) }));
      const root = withoutDeclarations(toXml({ ...local, complementos, ...SEAL }));
      expect(oracle(documentText(root))).toEqual([]);
      expect(checkStructure(root)).toEqual([]);
    }
  });
});

/** The document with one change inside its complement. */
function damaged(root: XmlElement, document: Unsealed, seed: number): XmlElement {
  const names = new Set([
    ...(document.complementos ?? []).map((node) => node.name),
    ...document.conceptos.flatMap(({ complementoConcepto = [] }) => complementoConcepto.map((node) => node.name)),
  ]);
  const visit = (element: XmlElement): XmlElement =>
    names.has(element.name)
      ? mutateTree(element, drawFrom(seed))
      : { ...element, children: element.children.map(visit) };
  return visit(root);
}

/** Where ours says no to what the schema lets through: signs, bare dots, endless digits, loose forms of RFC, keys of catalogues and bars. */
function isStricter({ code, found = '', expected = '' }: Finding): boolean {
  if (code !== 'structure_attribute_invalid') return false;
  return /^(?:[-+]?[0-9]*\.?[0-9]*)$/.test(found) || /una clave|uno de|RFC|sin «\|»|CURP/.test(expected);
}

function withoutDeclarations(element: XmlElement): XmlElement {
  return {
    ...element,
    attributes: element.attributes.filter(([name]) => !name.startsWith('xmlns')),
    children: element.children.map((child) => withoutDeclarations(child)),
  };
}
