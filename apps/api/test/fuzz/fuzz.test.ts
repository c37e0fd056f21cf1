import { expect, it } from 'vitest';

import { runFuzz } from './run-fuzz.ts';

const requests = Number(process.env['KITA_FUZZ_REQUESTS'] ?? 5000);
const seed = Number(process.env['KITA_FUZZ_SEED'] ?? 20261121);

/** Work with a token or code that only a mailbox, a phone or a provider gives: no stranger can make these succeed. */
const NEEDS_A_SECRET: ReadonlySet<string> = new Set([
  'completePasswordReset',
  'verifyEmail',
  'confirmEmailChange',
  'undoEmailChange',
  'confirmTwoFactor',
  'completeSignIn',
  'refreshToken',
  'completeProviderVisit',
  'readInvitation',
  'acceptInvitation',
]);

it(
  'no hostile request gets a server error, an undocumented status or a malformed refusal',
  async () => {
    const report = await runFuzz({ requests, seed });
    const failures = report.failures.map(({ operationId, problem, curl }) => `${operationId} ${problem}\n${curl}`);
    expect(failures).toEqual([]);
    expect(report.sent).toBeGreaterThanOrEqual(requests);
    expect(report.neverCalled).toEqual([]);
    // Refusals alone would prove little: most operations were also seen to work.
    const neverSucceeded = report.neverSucceeded.filter((id) => !NEEDS_A_SECRET.has(id));
    expect(neverSucceeded.length, neverSucceeded.join(' ')).toBeLessThan(report.operations / 3);
  },
  Math.max(120_000, requests * 100),
);
