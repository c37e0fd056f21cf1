/** Runs of a property test: few by default, as many as `KITA_RUNS` says in a long campaign. */
export function runs(usual: number): number {
  return Number(process.env['KITA_RUNS'] ?? usual);
}
