/** What has to be undone, last made first. */
export interface Teardown {
  add(step: () => Promise<unknown> | void): void;
  /** Runs every step, even after one failed; a second call does nothing. The first failure is thrown at the end. */
  run(): Promise<void>;
}

/** A list of steps that undo a start-up, complete at every moment of it. */
export function createTeardown(): Teardown {
  const steps: (() => Promise<unknown> | void)[] = [];
  return {
    add: (step) => void steps.push(step),
    run: async () => {
      const failures: unknown[] = [];
      for (let step = steps.pop(); step; step = steps.pop()) {
        try {
          await step();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
