import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import { changed, documents } from '../test-support/documents.ts';
import { ruleCases } from '../test-support/rule-cases/index.ts';
import { patience, runs } from '../test-support/runs.ts';
import { soundInvoice } from '../test-support/sound-invoice.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import { testConfirmation, testRegistry } from '../test-support/test-registry.ts';
import { PartialValidation, isJudgedWithoutLines } from './validate-in-parts.ts';
import { validateComprobante } from './validate-comprobante.ts';

const context = {
  catalogs: testCatalogs(),
  now: '2026-11-20T12:00:00',
  registry: testRegistry,
  confirmation: testConfirmation,
};

/** Findings of a document whose lines come this many at a time. */
function inParts(document: Unsealed, size: number): Finding[] {
  const { conceptos, ...frame } = document;
  const validation = new PartialValidation(context);
  const findings: Finding[] = [];
  for (let from = 0; from < conceptos.length; from += size)
    findings.push(...validation.lines(frame, conceptos.slice(from, from + size)));
  return [...findings, ...validation.close(frame)];
}

/** The order differs: lines first, as they come. */
const sorted = (findings: readonly Finding[]): string[] => findings.map((finding) => JSON.stringify(finding)).sort();

describe('a document that comes in parts has the findings it has as a whole', () => {
  const isJudged = ({ complementos = [] }: Unsealed): boolean =>
    complementos.every(({ name }) => isJudgedWithoutLines(name));
  const broken = ruleCases
    .filter(({ on, breaks }) => isJudged(changed(documents[on], breaks)))
    .map((one) => [one.code, one] as const);

  test.each(broken)('%s', (_, { on, breaks, passes, passesOn }) => {
    for (const document of [changed(documents[on], breaks), changed(documents[passesOn ?? on], passes)].filter(
      isJudged,
    )) {
      expect(sorted(inParts(document, 1))).toEqual(sorted(validateComprobante(document, context)));
    }
  });

  test('with the broken line among others, wherever parts begin', () => {
    for (const [, { on, breaks }] of broken) {
      const document = changed(documents[on], breaks);
      const mixed = { ...document, conceptos: [...documents.income.conceptos, ...document.conceptos, ...document.conceptos] };
      const whole = sorted(validateComprobante(mixed, context));
      for (const size of [1, 2, 5]) expect(sorted(inParts(mixed, size))).toEqual(whole);
    }
  }); // prettier-ignore

  test('whatever its totals, taxes and texts', patience, () => {
    const damage = fc.record({
      field: fc.constantFrom('importe', 'valorUnitario', 'descuento', 'descripcion', 'claveProdServ', 'objetoImp', 'traslados', 'retenciones'),
      value: fc.constantFrom('', '0', '1.5', 'x', '99999999', undefined),
      at: fc.nat(10),
      total: fc.constantFrom('subTotal', 'descuento', 'total', 'impuestos', 'fecha'),
      size: fc.integer({ min: 1, max: 4 }),
    }); // prettier-ignore
    fc.assert(
      fc.property(soundInvoice, damage, (input, { field, value, at, total, size }) => {
        const sound = computeComprobante(input);
        const line = at % sound.conceptos.length;
        const isList = field === 'traslados' || field === 'retenciones';
        const conceptos = sound.conceptos.map((one, index) =>
          index === line ? { ...one, [field]: isList ? undefined : value } : one,
        );
        const document = { ...sound, conceptos, ...(value === '1.5' && total !== 'impuestos' && { [total]: '1.5' }) };
        expect(sorted(inParts(document, size))).toEqual(sorted(validateComprobante(document, context)));
      }),
      { seed: 61, numRuns: runs(150) },
    );
  });
});
