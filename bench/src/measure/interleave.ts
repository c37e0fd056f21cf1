/** Work to be compared with other work of the same run. */
export interface Subject {
  readonly name: string;
  readonly work: () => unknown;
}

/** Processor time of one sample: shorter ones would measure the kernel's tick. */
const SAMPLE_US = 10_000;
/** Time before anything counts, so that the code is compiled: as much as is measured, up to this. */
const WARM_UP_MAX_US = 400_000;

/**
 * Processor time of one call in microseconds, of this thread alone: what other programs do to the clock on the wall does not
 * count. Sampled round by round, every round each subject in another order, so that a hot or crowded moment of the
 * processor meets all of them alike. Ratios then mean something.
 */
export function interleave(subjects: readonly Subject[], rounds: number): ReadonlyMap<string, number> {
  const warm = subjects.map((subject) => ({ ...subject, calls: callsOf(subject, rounds), total: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < warm.length; turn++) {
      const subject = warm[(turn + round) % warm.length];
      if (subject !== undefined) subject.total += cpuUs(subject.work, subject.calls);
    }
  }
  return new Map(warm.map(({ name, total, calls }) => [name, total / (rounds * calls)]));
}

/** Warms up, and tells how many calls make a sample. */
function callsOf({ work }: Subject, rounds: number): number {
  const warmUpUs = Math.min(WARM_UP_MAX_US, rounds * SAMPLE_US);
  let calls = 0;
  let total = 0;
  for (let batch = 1; total < warmUpUs && calls < 10_000; batch *= 2) {
    total += cpuUs(work, batch);
    calls += batch;
  }
  return Math.max(1, Math.round((SAMPLE_US * calls) / total));
}

function cpuUs(work: () => unknown, calls: number): number {
  const start = process.threadCpuUsage();
  for (let call = 0; call < calls; call++) work();
  const { user, system } = process.threadCpuUsage(start);
  return user + system;
}
