/** Property-test runs: few by default, as many as `KITA_RUNS` says in a long campaign. */
export function runs(usual: number): number {
  return Number(process.env['KITA_RUNS'] ?? usual);
}

/** Time for a property test, longer in a long campaign. */
export const patience = { timeout: 120_000 + 40 * runs(0) };
