import { builtInCatalogs } from '@kita/sat-catalogs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../model/finding.ts';
import type { RegistryPort } from '../../../rules/registry-port.ts';
import { validateComprobante } from '../../../rules/validate-comprobante.ts';
import { checkStructure } from '../../../structure/check-structure.ts';
import { documents } from '../../../test-support/documents.ts';
import { changedNomina, nominaDocuments } from '../../../test-support/nomina-documents.ts';
import type { NominaDocumentName } from '../../../test-support/nomina-documents.ts';
import { withoutEchoes } from '../../../verify/without-echoes.ts';
import { toXml } from '../../../xml/to-xml.ts';
import { documentCases } from '../rule-cases/document-cases.ts';
import { incomeCases } from '../rule-cases/income-cases.ts';
import { partyCases } from '../rule-cases/party-cases.ts';
import { paymentCases } from '../rule-cases/payment-cases.ts';
import { registryCases } from '../rule-cases/registry-cases.ts';
import { nominaRules } from './nomina-rules.ts';

const cases = [...documentCases, ...partyCases, ...incomeCases, ...paymentCases, ...registryCases];
/** One cancelled, one public entity, all others in order. */
const registry: RegistryPort = {
  taxpayer: (rfc) => ({ isRegistered: rfc !== 'IIA040805DZ4', isEntidadSncf: rfc === 'AAA010101AAA' }),
};
const context = { catalogs: builtInCatalogs(), now: '2026-11-20T12:00:00' };

test.each(Object.entries(nominaDocuments))('a sound payroll has no findings: %s', (_, document) => {
  expect(validateComprobante(document, context).filter(({ code }) => code !== 'catalog_not_loaded')).toEqual([]);
});

test('documents without payroll are left alone', () => {
  for (const document of Object.values(documents)) {
    const codes = validateComprobante(document, context).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('nomina_'))).toEqual([]);
  }
});

describe.each(cases.map((one) => [`${one[0]} at ${one[3]}`, one] as const))('%s', (_, [code, sat, on, at, breaks, passes]) => {
  const hits = (changes: Readonly<Record<string, unknown>>): Finding[] => findings(on, changes).filter((finding) => finding.code === code);

  test('is reported where it is broken', () => {
    const [first] = hits(breaks);
    const pointer = at.replace(/^\/nomina(?=\/)/, '/complementos/0');
    expect(first).toMatchObject({ code, severity: sat === '' ? 'warning' : 'error', pointer });
    expect(first?.sat ?? '').toBe(sat);
    expect(first?.message.es.length).toBeGreaterThan(20);
    expect(first?.message.en).not.toMatch(/\{found\}|\{expected\}/);
    if (pointer !== at) expect(first?.xpath).toMatch(/^\/cfdi:Comprobante\/cfdi:Complemento\/nomina12:Nomina\//);
  });

  test('is silent when it is kept', () => {
    expect(hits(passes)).toEqual([]);
  });
}); // prettier-ignore

function findings(on: NominaDocumentName, changes: Readonly<Record<string, unknown>>): Finding[] {
  return validateComprobante(changedNomina(nominaDocuments[on], changes), { ...context, registry });
}

test('every rule has a case that breaks it and one that does not', () => {
  const tested = new Set(cases.map(([code]) => code));
  expect(nominaRules.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([]);
});

test('a rule of the matrix speaks before the form of the field', () => {
  const found = findings('wages', { '/nomina/receptor/periodicidadPago': 'mensual' });
  expect(found.filter(({ severity }) => severity === 'error').map(({ sat }) => sat)).toEqual(['NOM60']);
});

test('what the structure of a finished XML says is not said twice', () => {
  const document = changedNomina(nominaDocuments.wages, { '/nomina/receptor/sindicalizado': 'x', '/nomina/fechaPago': '' });
  const structure = checkStructure(toXml({ ...document, noCertificado: '1', certificado: '' }));
  const rules = withoutEchoes(structure, validateComprobante(document, context));
  expect(rules.filter(({ code }) => code.startsWith('nomina_field'))).toEqual([]);
  expect(structure.map(({ xpath }) => xpath).filter((xpath) => xpath.includes('nomina12:'))).toHaveLength(2);
}); // prettier-ignore

test('an address leads to the attribute inside the complement that is at fault', () => {
  const { complementos: [wages, severance] = [] } = nominaDocuments.severanceAndWages;
  const document = { ...nominaDocuments.severanceAndWages, complementos: severance && wages ? [severance, wages] : [] };
  const found = validateComprobante(changedNomina(document, { '/nomina/percepciones/percepciones/1/importeExento': 'x' }), context);
  expect(found.find(({ code }) => code === 'nomina_field_malformed')?.xpath).toBe(
    '/cfdi:Comprobante/cfdi:Complemento/nomina12:Nomina/nomina12:Percepciones/nomina12:Percepcion[2]/@ImporteExento',
  );
}); // prettier-ignore
