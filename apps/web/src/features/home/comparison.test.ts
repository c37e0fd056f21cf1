import { expect, it } from 'vitest';

import { compare } from './comparison.ts';

it.each([
  ['116.00', '100.00', 9, { direction: 'up', percent: 16 }],
  ['50.00', '100.00', 9, { direction: 'down', percent: 50 }],
  ['100.00', '100', 9, { direction: 'same', percent: 0 }],
  ['0.00', '100.00', 3, { direction: 'down', percent: 100 }],
])('%s against %s of %i documents', (now, before, documents, expected) => {
  expect(compare(now, before, documents)).toEqual(expected);
});

it.each([
  ['against nothing', '100.00', '0.00', 0],
  ['against a negative', '100.00', '-5.00', 9],
  ['of a negative', '-1.00', '100.00', 9],
  ['against a handful', '300.00', '100.00', 2],
  ['beyond ten times', '100000.00', '100.00', 9],
])('a percentage %s says nothing and is left out', (_name, now, before, documents) => {
  expect(compare(now, before, documents).percent).toBeUndefined();
});
