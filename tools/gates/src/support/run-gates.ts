import type { Gate } from './gate.ts';

export interface GateResult {
  readonly gate: Gate;
  readonly problems: readonly string[];
  readonly elapsedMs: number;
}

/** Runs all gates, a few at a time, and reports each as it ends; a gate that breaks has one problem: why. */
export async function runGates(
  gates: readonly Gate[],
  root: string,
  options: { concurrency: number; onResult: (result: GateResult) => void },
): Promise<GateResult[]> {
  const waiting = [...gates];
  const results: GateResult[] = [];
  const worker = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const startedAt = performance.now();
      const problems = await gate.run(root).catch(explain);
      const result = { gate, problems, elapsedMs: performance.now() - startedAt };
      results.push(result);
      options.onResult(result);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  return results;
}

function explain(error: unknown): string[] {
  const reasons: string[] = [];
  for (let next = error; next instanceof Error; next = next.cause) reasons.push(next.message);
  return [`the gate broke: ${reasons.length > 0 ? reasons.join(', because ') : String(error)}`];
}
