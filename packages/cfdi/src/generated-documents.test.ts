import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedKinds } from './test-support/generated/generated-kinds.ts';
import { judgeDocument } from './test-support/generated/judge-document.ts';
import { satOracles } from './test-support/generated/sat-oracles.ts';
import { patience, runs } from './test-support/runs.ts';

const oracles = await satOracles(satData());

/** `pnpm oracle:cfdi` asks the same of as many documents as one likes. */
describe('nobody has an objection to a generated document', () => {
  test.each(generatedKinds)('$name', patience, ({ documents }) => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(judgeDocument(document, oracles)).toEqual([]);
      }),
      { seed: 50, numRuns: runs(12) },
    );
  });
});
