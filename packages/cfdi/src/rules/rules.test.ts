import { describe, expect, test } from 'vitest';
import { complementRules } from '../complements/complement-rules.ts';
import type { Finding } from '../model/finding.ts';
import { changed, documents } from '../test-support/documents.ts';
import type { DocumentName } from '../test-support/documents.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { testConfirmation, testRegistry } from '../test-support/test-registry.ts';
import { allRules } from './all-rules.ts';
import { ruleCases } from '../test-support/rule-cases/index.ts';
import { registryCases } from '../test-support/rule-cases/registry.ts';
import { validateComprobante } from './validate-comprobante.ts';

const context = {
  catalogs: testCatalogs(),
  now: '2026-11-20T12:00:00',
  registry: testRegistry,
  confirmation: testConfirmation,
};

function findings(on: DocumentName, changes: Readonly<Record<string, unknown>>): Finding[] {
  return validateComprobante(changed(documents[on], changes), context);
}

test.each(Object.keys(documents))('a sound document has no findings: %s', (name) => {
  const [, document] = Object.entries(documents).find(([key]) => key === name) ?? [];
  expect(document && validateComprobante(document, context)).toEqual([]);
});

describe.each(ruleCases.map((one) => [one.code, one] as const))('%s', (code, one) => {
  const hits = (on: DocumentName, changes: Readonly<Record<string, unknown>>): Finding[] =>
    findings(on, changes).filter((finding) => finding.code === code);

  test('is reported where it is broken', () => {
    const [first] = hits(one.on, one.breaks);
    expect(first).toMatchObject({ code, severity: one.severity ?? 'error', pointer: one.at });
    expect(first?.sat).toBe(one.sat);
    expect(first?.message.es.length).toBeGreaterThan(20);
    expect(first?.message.en).not.toMatch(/\{found\}|\{expected\}/);
    expect(first?.expected).not.toBe('');
  });

  test('is silent when it is kept', () => {
    expect(hits(one.passesOn ?? one.on, one.passes)).toEqual([]);
  });
});

test('every rule has a case that breaks it and one that does not', () => {
  const tested = new Set(ruleCases.map(({ code }) => code));
  const elsewhere = new Set(complementRules.map(({ code }) => code));
  const codes = allRules.map(({ code }) => code).filter((code) => !elsewhere.has(code));
  expect(codes.filter((code) => !tested.has(code))).toEqual([]);
});

test('codes are unique', () => {
  const codes = allRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('rules that need the registry or the confirmation procedure are silent without them', () => {
  const cases = ruleCases.filter(({ code }) => registryCases.some((one) => one.code === code));
  for (const { on, breaks, code } of cases) {
    if (code === 'tercero_extranjero_nombre') continue;
    const bare = validateComprobante(changed(documents[on], breaks), { catalogs: testCatalogs() });
    expect(bare.map((finding) => finding.code)).not.toContain(code);
  }
});
