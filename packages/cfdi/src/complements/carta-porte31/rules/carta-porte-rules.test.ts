import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../model/finding.ts';
import { validateComprobante } from '../../../rules/validate-comprobante.ts';
import { checkStructure } from '../../../structure/check-structure.ts';
import { cartaPorteCatalogs } from '../../../test-support/carta-porte-catalogs.ts';
import { cartaPorteDocuments, changedCartaPorte } from '../../../test-support/carta-porte-documents.ts';
import type { CartaPorteDocumentName } from '../../../test-support/carta-porte-documents.ts';
import { documents } from '../../../test-support/documents.ts';
import { testRegistry } from '../../../test-support/test-registry.ts';
import { testCatalogs } from '../../../test-support/test-catalogs.ts';
import { withoutEchoes } from '../../../verify/without-echoes.ts';
import { toXml } from '../../../xml/to-xml.ts';
import { documentCases, placeCases } from '../rule-cases/document-cases.ts';
import { mercanciaCases } from '../rule-cases/mercancia-cases.ts';
import { transportCases } from '../rule-cases/transporte-cases.ts';
import { cartaPorteRules } from './carta-porte-rules.ts';

const cases = [...documentCases, ...placeCases, ...mercanciaCases, ...transportCases];
const context = { catalogs: cartaPorteCatalogs(), now: '2026-11-20T12:00:00', registry: testRegistry };
const ROOT = '/cfdi:Comprobante/cfdi:Complemento/cartaporte31:CartaPorte';

test.each(Object.entries(cartaPorteDocuments))('a sound document has no findings: %s', (_, document) => {
  expect(validateComprobante(document, context)).toEqual([]);
});

test('documents without carta porte are left alone', () => {
  for (const document of Object.values(documents)) {
    const codes = validateComprobante(document, context).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('carta_porte'))).toEqual([]);
  }
});

function findings(on: CartaPorteDocumentName, changes: Readonly<Record<string, unknown>>): Finding[] {
  return validateComprobante(changedCartaPorte(cartaPorteDocuments[on], changes), context);
}

describe.each(cases.map((one) => [`${one[0]} at ${one[3]}`, one] as const))('%s', (_, [code, kind, on, at, breaks, passes]) => {
  const hits = (changes: Readonly<Record<string, unknown>>): Finding[] => findings(on, changes).filter((finding) => finding.code === code);

  test('is reported where it is broken', () => {
    const isInside = !/^\/(?:(?:tipoDeComprobante|subTotal|total|moneda)$|complementos|conceptos|receptor)/.test(at);
    const pointer = isInside ? `/complementos/0${at}` : at;
    const finding = hits(breaks).find((one) => one.pointer === pointer);
    expect(finding).toMatchObject({ code, severity: kind === 'warning' ? 'warning' : 'error' });
    expect(finding?.sat).toBe(kind === 'warning' || kind === 'error' ? undefined : kind);
    expect(finding?.message.es.length).toBeGreaterThan(20);
    expect(finding?.message.en).not.toMatch(/\{found\}|\{expected\}|—/);
    if (isInside) expect(finding?.xpath).toMatch(new RegExp(`^${ROOT}(?:/|$)`));
  });

  test('is silent when it is kept', () => {
    expect(hits(passes)).toEqual([]);
  });
}); // prettier-ignore

test('every rule has a case that breaks it and one that does not', () => {
  const tested = new Set(cases.map(([code]) => code));
  expect(cartaPorteRules.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([]);
});

test('without catalogues only what the document decides is said', () => {
  for (const document of Object.values(cartaPorteDocuments)) {
    const codes = validateComprobante(document).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('carta_porte'))).toEqual([]);
  }
});

test('a key of a catalogue that is not loaded is a warning', () => {
  const catalogs = testCatalogs('c_ClaveProdServCP');
  const found = validateComprobante(cartaPorteDocuments.road, { catalogs });
  const [finding] = found.filter(({ pointer }) => pointer.endsWith('bienesTransp'));
  expect(finding).toMatchObject({ code: 'catalog_not_loaded', severity: 'warning', found: '43211503' });
});

test('an address leads to the attribute inside the complement', () => {
  const [finding] = findings('ferry', { '/mercancias/transporteMaritimo/contenedores/0/remolquesCcp/0/placaCcp': '' });
  expect(finding).toMatchObject({
    code: 'carta_porte_field_required',
    xpath: `${ROOT}/cartaporte31:Mercancias/cartaporte31:TransporteMaritimo/cartaporte31:Contenedor[1]/cartaporte31:RemolquesCCP/cartaporte31:RemolqueCCP[1]/@PlacaCCP`,
  });
});

test('what the structure of a finished XML says is not said twice', () => {
  const document = changedCartaPorte(cartaPorteDocuments.road, { '/idCcp': 'x', '/mercancias/autotransporte/permSct': '' });
  const structure = checkStructure(toXml({ ...document, noCertificado: '1', certificado: '' }));
  const rules = withoutEchoes(structure, validateComprobante(document, context));
  expect(rules.filter(({ code }) => code.startsWith('carta_porte_field'))).toEqual([]);
  expect(structure.filter(({ xpath }) => xpath.includes('cartaporte31:'))).toHaveLength(2);
}); // prettier-ignore
