import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { expect, test } from 'vitest';
import { ruleCoverage } from './rule-coverage.ts';

test('every published code has a rule, a function that answers for it, or a reason not to, and only one of them', () => {
  for (const { matrix, codes } of ruleCoverage())
    for (const { sat, codes: ours, by, reason } of codes) {
      const answers = [ours.length > 0, by !== undefined, reason !== undefined].filter(Boolean);
      expect(answers, `${matrix} ${sat}`).toHaveLength(1);
    }
});

test.skipIf(satData() === undefined)("the lists of codes are SAT's, none missing and none invented", () => {
  const rows = readFileSync(path.join(satData() ?? '', 'sat/error-codes.csv'), 'utf8').split(/\r?\n/);
  const codes = rows.flatMap((row) => {
    const [, prefix = '', from, to] = /^(CFDI|CRP)(\d+)(?:-(\d{2}))?,/.exec(row) ?? [];
    if (from === undefined) return [];
    const last = to === undefined ? Number(from) : Number(from.slice(0, -2) + to);
    return Array.from({ length: last - Number(from) + 1 }, (_, index) => `${prefix}${Number(from) + index}`);
  });
  const listed = ruleCoverage()
    .filter(({ matrix }) => matrix === 'CFDI 4.0' || matrix === 'Pagos 2.0')
    .flatMap((one) => one.codes.map(({ sat }) => sat));
  expect(listed.toSorted()).toEqual(codes.toSorted());
});
