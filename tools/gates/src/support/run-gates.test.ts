import { expect, test } from 'vitest';
import { gates } from '../gates/index.ts';
import type { Gate } from './gate.ts';
import { runGates } from './run-gates.ts';

const gate = (name: string, run: Gate['run']): Gate => ({ name, promise: `${name} holds`, run });

test('every gate runs and reports, also after others failed or broke', async () => {
  const reported: string[] = [];
  const results = await runGates(
    [
      gate('fails', () => Promise.resolve(['a.ts is wrong'])),
      gate('breaks', () => Promise.reject(new Error('no compiler', { cause: new Error('not installed') }))),
      gate('passes', () => Promise.resolve([])),
    ],
    '.',
    { concurrency: 2, onResult: (result) => reported.push(result.gate.name) },
  );
  const problems = Object.fromEntries(results.map((result) => [result.gate.name, result.problems]));
  expect(problems).toEqual({
    fails: ['a.ts is wrong'],
    breaks: ['the gate broke: no compiler, because not installed'],
    passes: [],
  });
  expect(reported).toHaveLength(3);
});

test('gates have names of their own', () => {
  expect(new Set(gates.map(({ name }) => name)).size).toBe(gates.length);
});
