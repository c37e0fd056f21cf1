import { describe, expect, test } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { changedRetencion, retencionDocuments } from '../../test-support/retencion-documents.ts';
import type { RetencionDocumentName } from '../../test-support/retencion-documents.ts';
import { retencionCatalogs } from '../../test-support/retencion-catalogs.ts';
import { testRegistry } from '../../test-support/test-registry.ts';
import { complementCases } from '../rule-cases/complement-cases.ts';
import { documentCases } from '../rule-cases/document-cases.ts';
import { platformCases } from '../rule-cases/platform-cases.ts';
import { validateRetencion } from '../validate-retencion.ts';
import { retencionRules } from './retencion-rules.ts';

const cases = [...documentCases, ...complementCases, ...platformCases];
const context = { catalogs: retencionCatalogs(), registry: testRegistry, now: '2026-11-20T12:00:00' };

test.each(Object.entries(retencionDocuments))('a sound document has no findings: %s', (_, document) => {
  expect(validateRetencion(document, context)).toEqual([]);
});

describe.each(cases.map((one) => [`${one[0]} at ${one[3]}`, one] as const))('%s', (_, [code, sat, on, at, breaks, passes]) => {
  const hits = (changes: Readonly<Record<string, unknown>>): Finding[] => findings(on, changes).filter((finding) => finding.code === code);

  test('is reported where it is broken', () => {
    const [first] = hits(breaks);
    const isWarning = sat.startsWith('!');
    expect(first).toMatchObject({ code, severity: isWarning ? 'warning' : 'error', pointer: at.replace(/^\/complemento\//, '/complementos/0/') });
    expect(first?.sat ?? '').toBe(isWarning ? sat.slice(1) : sat);
    expect(first?.xpath).toMatch(at.startsWith('/complemento/') ? /^\/retenciones:Retenciones\/retenciones:Complemento\/\w+:/ : /^\/retenciones:Retenciones/);
    expect(first?.message.es.length).toBeGreaterThan(20);
    expect(first?.message.en).not.toMatch(/\{found\}|\{expected\}/);
  });

  test('is silent when it is kept', () => {
    expect(hits(passes)).toEqual([]);
  });
}); // prettier-ignore

function findings(on: RetencionDocumentName, changes: Readonly<Record<string, unknown>>): Finding[] {
  return validateRetencion(changedRetencion(retencionDocuments[on], changes), context);
}

test('every rule has a case that breaks it and one that does not', () => {
  const tested = new Set(cases.map(([code]) => code));
  // Two complements of platforms are told apart below.
  const untested = retencionRules.map(({ code }) => code).filter((code) => !tested.has(code));
  expect(untested).toEqual(['plataforma_complement_repeated']);
});

test('codes are unique', () => {
  const codes = retencionRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('a second complement of platforms is refused where it is', () => {
  const { platform } = retencionDocuments;
  const [node] = platform.complementos ?? [];
  const repeated = validateRetencion({ ...platform, complementos: node ? [node, node] : [] }, context);
  expect(repeated).toContainEqual(
    expect.objectContaining({
      code: 'plataforma_complement_repeated',
      sat: 'SPT102',
      pointer: '/complementos/1',
      xpath: expect.stringMatching(/ServiciosPlataformasTecnologicas\[2\]$/),
    }),
  );
  expect(findings('platform', {})).toEqual([]);
});

test('keys of catalogues that are not loaded are warnings', () => {
  const catalogs = retencionCatalogs('c_CveRetenc', 'catRetenciones:c_Pais');
  const document = changedRetencion(retencionDocuments.abroad, {
    '/cveRetenc': '98',
    '/complemento/noBeneficiario/paisDeResidParaEfecFisc': 'JP',
  });
  expect(validateRetencion(document, { catalogs })).toMatchObject([
    { code: 'catalog_not_loaded', severity: 'warning', pointer: '/cveRetenc' },
    { code: 'catalog_not_loaded', pointer: '/complementos/0/noBeneficiario/paisDeResidParaEfecFisc' },
  ]);
});

test('the tax of a payment type is known without the catalogue', () => {
  const codes = validateRetencion(changedRetencion(retencionDocuments.fees, { '/totales/impRetenidos/1/tipoPagoRet': '03' })).map(({ sat }) => sat); // prettier-ignore
  expect(codes).toEqual(['Reten20135']);
});

test('for fiscal years whose rates no source tells, the rate of ISR is not judged', () => {
  const later = { '/periodo/ejercicio': '2026', '/complemento/servicios/0/fechaServ': '2026-10-15', '/totales/impRetenidos/1/montoRet': '42.02' }; // prettier-ignore
  const codes = findings('platform', later).map(({ sat }) => sat);
  expect(codes).not.toContain('SPT118');
});

test('a rule of a matrix speaks before the form of the field', () => {
  expect(findings('fees', { '/fechaExp': '20 de noviembre' }).map(({ sat }) => sat)).toEqual(['Reten20103']);
  expect(findings('other', { '/descRetenc': undefined }).map(({ sat }) => sat)).toEqual(['Reten20106']);
});
