import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedKinds } from './test-support/generated/generated-kinds.ts';
import { mixedRates, singleRates } from './test-support/generated/gross-invoice.ts';
import { judgeDocument } from './test-support/generated/judge-document.ts';
import { measureGross } from './test-support/generated/measure-gross.ts';
import { satOracles } from './test-support/generated/sat-oracles.ts';
import { patience, runs } from './test-support/runs.ts';

const oracles = await satOracles(satData());

/** `pnpm oracle:cfdi` asks the same of as many documents as one likes. */
describe('nobody has an objection to a generated document', () => {
  test.each(generatedKinds)('$name', patience, ({ documents, catalogs }) => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(judgeDocument(document, oracles, catalogs)).toEqual([]);
      }),
      { seed: 50, numRuns: runs(12) },
    );
  });
});

describe('what the shelf says is what the invoice says', patience, () => {
  const baskets = runs(300);

  test('always, with one rate', () => {
    for (const rate of singleRates) expect(measureGross([[rate]], baskets, 51)).toEqual({ baskets, exact: baskets });
  });

  test('for 99 of 100 mixed baskets and more', () => {
    expect(measureGross(mixedRates, baskets, 52).exact).toBeGreaterThanOrEqual(baskets * 0.99);
  });
});
