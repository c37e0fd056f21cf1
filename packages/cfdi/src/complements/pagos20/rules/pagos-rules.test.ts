import { builtInCatalogs } from '@kita/sat-catalogs';
import { describe, expect, test } from 'vitest';
import type { CatalogPort } from '../../../rules/catalog-port.ts';
import { validateComprobante } from '../../../rules/validate-comprobante.ts';
import type { Finding } from '../../../model/finding.ts';
import { checkStructure } from '../../../structure/check-structure.ts';
import { toXml } from '../../../xml/to-xml.ts';
import { withoutEchoes } from '../../../verify/without-echoes.ts';
import { documents } from '../../../test-support/documents.ts';
import { changedPago, pagoDocuments } from '../../../test-support/pago-documents.ts';
import { testConfirmation, testRegistry } from '../../../test-support/test-registry.ts';
import type { PagoDocumentName } from '../../../test-support/pago-documents.ts';
import { doctoCases } from '../rule-cases/docto-cases.ts';
import { documentCases } from '../rule-cases/document-cases.ts';
import { pagoCases } from '../rule-cases/pago-cases.ts';
import { pagosRules } from './pagos-rules.ts';

const cases = [...documentCases, ...pagoCases, ...doctoCases];
const builtIn = builtInCatalogs();
/** SAT's limit of an amount is eighteen nines; a lower one can be passed. */
const catalogs: CatalogPort = {
  find: (catalog, key, asOf) =>
    catalog === 'c_TipoDeComprobante' && key === 'P'
      ? { key, data: { valor_maximo: '20000000' } }
      : builtIn.find(catalog, key, asOf),
  isLoaded: (catalog) => builtIn.isLoaded(catalog),
};
const context = {
  catalogs,
  now: '2026-11-20T12:00:00',
  registry: testRegistry,
  confirmation: testConfirmation,
};

test.each(Object.entries(pagoDocuments))('a sound document has no errors: %s', (_, document) => {
  expect(validateComprobante(document, context).filter(({ code }) => code !== 'catalog_not_loaded')).toEqual([]);
});

test('documents without payments are left alone', () => {
  for (const [name, document] of Object.entries(documents)) {
    if (name === 'payment') continue;
    const codes = validateComprobante(document, context).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('pago_'))).toEqual([]);
  }
});

describe.each(cases.map((one) => [`${one[0]} at ${one[3]}`, one] as const))('%s', (_, [code, sat, on, at, breaks, passes]) => {
  const hits = (changes: Readonly<Record<string, unknown>>): Finding[] => findings(on, changes).filter((finding) => finding.code === code);

  test('is reported where it is broken', () => {
    const [first] = hits(breaks);
    const pointer = /^\/(?:pagos|totales)/.test(at) ? `/complementos/0${at}` : at;
    expect(first).toMatchObject({ code, severity: sat === '' ? 'warning' : 'error', pointer });
    expect(first?.sat ?? '').toBe(sat);
    expect(first?.message.es.length).toBeGreaterThan(20);
    expect(first?.message.en).not.toMatch(/\{found\}|\{expected\}/);
    expect(first?.expected).not.toBe('');
    if (pointer !== at) expect(first?.xpath).toMatch(/^\/cfdi:Comprobante\/cfdi:Complemento\/pago20:Pagos\//);
  });

  test('is silent when it is kept', () => {
    expect(hits(passes)).toEqual([]);
  });
}); // prettier-ignore

function findings(on: PagoDocumentName, changes: Readonly<Record<string, unknown>>): Finding[] {
  return validateComprobante(changedPago(pagoDocuments[on], changes), context);
}

test('every rule has a case that breaks it and one that does not', () => {
  const tested = new Set(cases.map(([code]) => code));
  expect(pagosRules.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([]);
});

test('bank data is judged without the catalogue too', () => {
  const cash = changedPago(pagoDocuments.spei, { '/pagos/0/formaDePagoP': '01' });
  const codes = validateComprobante(cash).map(({ code }) => code);
  expect(codes).toContain('pago_cta_ordenante_forbidden');
  expect(codes).toContain('pago_cta_beneficiario_forbidden');
});

test('a rule of the matrix speaks before the form of the field', () => {
  const found = findings('spei', { '/pagos/0/ctaOrdenante': '0123' });
  expect(found.filter(({ severity }) => severity === 'error').map(({ sat }) => sat)).toEqual(['CRP20225']);
});

test('what the structure of a finished XML says is not said twice', () => {
  const document = changedPago(pagoDocuments.pesos, { '/pagos/0/doctosRelacionados/0/numParcialidad': '0', '/pagos/0/monto': '' });
  const structure = checkStructure(toXml({ ...document, noCertificado: '1', certificado: '' }));
  const rules = withoutEchoes(structure, validateComprobante(document, context));
  expect(rules.filter(({ code }) => code.startsWith('pago_field'))).toEqual([]);
  expect(structure.map(({ xpath }) => xpath).filter((xpath) => xpath.includes('pago20:'))).toHaveLength(2);
}); // prettier-ignore

test('an address leads to the attribute inside the complement', () => {
  const found = findings('mixed', { '/pagos/0/doctosRelacionados/1/equivalenciaDr': '1' });
  const finding = found.find(({ sat }) => sat === 'CRP20277');
  expect(finding?.xpath).toBe(
    '/cfdi:Comprobante/cfdi:Complemento/pago20:Pagos/pago20:Pago[1]/pago20:DoctoRelacionado[2]/@EquivalenciaDR',
  );
});
