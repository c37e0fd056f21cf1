import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runs } from '../runs.ts';
import { drawFrom } from '../random-tree.ts';
import { fuzzCorpus } from './corpus.ts';
import { documentNumber } from './fuzz-protocol.ts';
import { mutateDocument } from './mutate-document.ts';
import { runFuzz } from './run-fuzz.ts';

const planted = (fault: string): string => `${import.meta.resolve('./planted-faults.ts')}?fault=${fault}`;
const small = { documents: 12, seed: 1, workers: 1 };

/** `pnpm fuzz:cfdi` does the same for as long as one likes. */
test('no mutated document crashes, stops or fills a reader', { timeout: 300_000 }, async () => {
  const { failures, outcomes } = await runFuzz({ documents: runs(3000), seed: 7 });
  expect(failures).toEqual([]);
  // Both kinds must be there in numbers: documents that are refused, and documents that reach every reader.
  const { read = 0, ...refused } = outcomes;
  const refusals = Object.values(refused).reduce((sum, count) => sum + count, 0);
  expect(read).toBeGreaterThan(runs(3000) / 10);
  expect(refusals).toBeGreaterThan(runs(3000) / 10);
});

test('the same seed makes the same documents', () => {
  const make = (index: number): Uint8Array => mutateDocument(fuzzCorpus(3), drawFrom(documentNumber(3, index)));
  expect(make(5)).toEqual(make(5));
  expect(make(5)).not.toEqual(make(6));
});

describe('the watchdog', { timeout: 60_000 }, () => {
  test('reports a crash with its document and goes on', async () => {
    const { failures, outcomes } = await runFuzz({ ...small, exercise: planted('crash') });
    expect(failures).toMatchObject([{ kind: 'crash', index: 4 }]);
    expect(failures[0]?.message).toContain('planted');
    expect(outcomes).toEqual({ read: 11 });
  });

  test('ends what hangs and goes on after it', async () => {
    const { failures, outcomes } = await runFuzz({ ...small, exercise: planted('hang'), limitMs: 500 });
    expect(failures.map(({ kind, index }) => [kind, index])).toEqual([['hang', 4], ['hang', 9]]); // prettier-ignore
    expect(outcomes).toEqual({ read: 2 });
  });

  test('ends what takes all memory', () => {
    // In a process of its own: V8 may end the whole process before it can end the thread, which fails the run too.
    const options = ['--documents', '6', '--workers', '1', '--seed', '1', '--heap-mb', '96'];
    const program = path.join(import.meta.dirname, 'fuzz-cfdi.ts');
    const run = spawnSync(process.execPath, [program, ...options, '--exercise', planted('memory')]);
    expect(run.status).not.toBe(0);
    if (run.status === 1) expect(JSON.parse(run.stdout.toString())).toMatchObject({ memory: 1, crashes: 0, hangs: 0 });
  });

  test('notices what is left behind by every document', async () => {
    const { failures } = await runFuzz({ ...small, exercise: planted('leak'), heapGrowthMaxBytes: 1_000_000 });
    expect(failures).toMatchObject([{ kind: 'memory', index: 12 }]);
  });

  test('does not take a reader that cannot be loaded for a good one', async () => {
    await expect(runFuzz({ ...small, exercise: import.meta.resolve('../runs.ts') })).rejects.toThrow('does not export');
  });
});
