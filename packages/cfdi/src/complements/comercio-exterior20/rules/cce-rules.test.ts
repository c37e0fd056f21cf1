import { builtInCatalogs } from '@kita/sat-catalogs';
import { expect, test } from 'vitest';
import { validateComprobante } from '../../../rules/validate-comprobante.ts';
import { describeComplementRules } from '../../../test-support/complement-cases.ts';
import { complementDocuments } from '../../../test-support/complement-documents.ts';
import { documents } from '../../../test-support/documents.ts';
import { testCatalogs } from '../../../test-support/test-catalogs.ts';
import { cceDocumentCases, cceHeaderCases } from '../rule-cases/header-cases.ts';
import { cceMercanciaCases } from '../rule-cases/mercancia-cases.ts';
import { ccePartyCases } from '../rule-cases/party-cases.ts';
import { cceRules } from './cce-rules.ts';

const cases = [...cceDocumentCases, ...cceHeaderCases, ...ccePartyCases, ...cceMercanciaCases];

describeComplementRules('cce20:ComercioExterior', cceRules, cases, { catalogs: testCatalogs() });

test('documents without the complement are left alone', () => {
  for (const document of Object.values({ ...documents, ...complementDocuments })) {
    if (document.complementos?.some(({ name }) => name === 'cce20:ComercioExterior')) continue;
    const codes = validateComprobante(document, { catalogs: testCatalogs() }).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('cce_'))).toEqual([]);
  }
});

test('what a fresh installation has no list for is a warning, never an error', () => {
  const findings = validateComprobante(documents.export, { catalogs: builtInCatalogs() });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const unknown = findings.filter(({ code }) => code === 'catalog_not_loaded').map(({ pointer }) => pointer);
  expect(unknown).toContain('/complementos/0/mercancias/0/fraccionArancelaria');
});

test('an address leads to the attribute inside the complement', () => {
  const [node] = documents.export.complementos ?? [];
  const broken = { ...documents.export, complementos: node && [{ ...node, children: [] }] };
  const xpaths = validateComprobante(broken).map(({ code, xpath }) => `${code} ${xpath}`);
  expect(xpaths).toContain('cce_field_required /cfdi:Comprobante/cfdi:Complemento/cce20:ComercioExterior/cce20:Mercancias');
}); // prettier-ignore
