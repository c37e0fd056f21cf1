/** Work to be compared with other work of the same run. */
export interface Subject {
  readonly name: string;
  readonly work: () => unknown;
  /** Calls per sample: enough that the clock does not matter. */
  readonly calls: number;
}

/**
 * Time of one call in microseconds, sampled round by round: every round runs each subject once, in another order, so
 * that a noisy moment of the machine meets all of them alike. Ratios of medians then mean something.
 */
export function interleave(subjects: readonly Subject[], rounds: number): ReadonlyMap<string, readonly number[]> {
  const samples = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const subject = subjects[(turn + round + 2) % subjects.length];
      if (subject === undefined) continue;
      const micros = sample(subject);
      if (round >= 0) samples.get(subject.name)?.push(micros); // the first two rounds only warm up
    }
  }
  return samples;
}

function sample({ work, calls }: Subject): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) work();
  return Number(process.hrtime.bigint() - start) / 1000 / calls;
}
