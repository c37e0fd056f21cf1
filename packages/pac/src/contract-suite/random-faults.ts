import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { attemptState } from '../contract/outcome.ts';
import { callRecorder } from './call-recorder.ts';
import type { ContractFault, ContractHarness } from './contract-harness.ts';

/** Faults that end at once; those that only wait would make the run slow and add nothing. */
const QUICK_FAULTS: readonly ContractFault[] = [
  'stamp-then-reset',
  'stamp-then-cut-body',
  '502-after-stamp',
  'html-500',
  'reset-before-read',
  'redirect',
  '307-with-xml',
  '307-without-xml',
  'token-expired',
  'no-credits',
  'tfd-only',
];

/** More than a renewal of the token and one repeat per call would be a loop. */
const REQUESTS_PER_CALL_MAX = 2;

/** One stamp followed by recoveries, each under a fault of its own, in any order. */
export function describeRandomFaults(harness: () => ContractHarness): void {
  const runs = Number(process.env['KITA_RUNS'] ?? 15);
  it('one document has one stamp at most, whatever goes wrong in whatever order, and it is found in the end', async () => {
    const { faults } = harness();
    const known = QUICK_FAULTS.filter((fault) => faults.includes(fault));
    const sequences = fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sequences, (sequence) => playOut(harness(), sequence)),
      { numRuns: runs, endOnFailure: true },
    );
  });
}

async function playOut(harness: ContractHarness, sequence: readonly ContractFault[]): Promise<void> {
  const { adapter, arm, disarm, command, held, received } = harness;
  const document = await command();
  const [first, ...later] = sequence;
  if (first !== undefined) await arm(first, { times: 1 });
  const outcome = await adapter.stamp(document, callRecorder().ctx());
  await disarm();
  if (attemptState(outcome) === 'rejected') {
    expect(await held(document)).toEqual([]);
    return;
  }
  for (const fault of later) {
    await arm(fault, { times: 1 });
    const result = await adapter.recoverStamp(document, callRecorder().ctx());
    await disarm();
    // Nothing about this document is wrong, so nobody may ever say that it is absent.
    expect(result.kind).not.toBe('absent');
    expect((await held(document)).length).toBeLessThanOrEqual(1);
  }
  const end = await adapter.recoverStamp(document, callRecorder().ctx());
  expect(end.kind).toBe('found');
  expect(await held(document)).toEqual(end.kind === 'found' ? [end.stamped.uuid] : []);
  expect(await received(document)).toBeLessThanOrEqual(REQUESTS_PER_CALL_MAX * (sequence.length + 1));
}
