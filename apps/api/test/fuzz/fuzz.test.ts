import { expect, it } from 'vitest';

import { runFuzz } from './run-fuzz.ts';

const requests = Number(process.env['KITA_FUZZ_REQUESTS'] ?? 1500);
const seed = Number(process.env['KITA_FUZZ_SEED'] ?? 20261121);

it(
  'no hostile request gets a server error, an undocumented status or a malformed refusal',
  async () => {
    const report = await runFuzz({ requests, seed });
    const failures = report.failures.map(({ operationId, problem, curl }) => `${operationId} ${problem}\n${curl}`);
    expect(failures).toEqual([]);
    expect(report.sent).toBeGreaterThanOrEqual(requests);
    expect(report.neverCalled).toEqual([]);
    // Refusals alone would prove little: most operations were also seen to work.
    expect(report.neverSucceeded.length).toBeLessThan(report.operations / 3);
  },
  Math.max(120_000, requests * 100),
);
