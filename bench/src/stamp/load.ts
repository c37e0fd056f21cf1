export interface Load {
  readonly latenciesMs: readonly number[];
  readonly elapsedMs: number;
}

/** Keeps `concurrency` calls under way for so many seconds and takes the time of each. */
export async function runLoad(concurrency: number, seconds: number, call: () => Promise<void>): Promise<Load> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const one = async (): Promise<void> => {
    while (performance.now() < endsAt) {
      const start = performance.now();
      await call();
      latenciesMs.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, one));
  return { latenciesMs, elapsedMs: performance.now() - startedAt };
}
