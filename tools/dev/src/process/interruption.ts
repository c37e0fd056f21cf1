/** The command was told to end, by Ctrl-C or from outside. */
class Interrupted extends Error {
  readonly by: string;

  constructor(by: string) {
    super(`interrupted by ${by}`);
    this.name = 'Interrupted';
    this.by = by;
  }
}

/**
 * A signal that aborts with `Interrupted` at the first SIGINT, SIGTERM or SIGHUP, and an `interrupt` for other reasons
 * to end. A second Ctrl-C gives up on order: `onImpatience` runs and the process exits at once.
 */
export function watchInterruption(onImpatience: () => void): {
  signal: AbortSignal;
  interrupt: (reason: string) => void;
} {
  const controller = new AbortController();
  const interrupt = (reason: string) => controller.abort(new Interrupted(reason));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (!controller.signal.aborted) return interrupt(name);
      if (name !== 'SIGINT') return;
      onImpatience();
      process.exit(130);
    });
  }
  return { signal: controller.signal, interrupt };
}

/** Settles when the signal aborts, with what interrupted it. */
export function untilInterrupted(signal: AbortSignal): Promise<string> {
  const reason = () => (signal.reason instanceof Interrupted ? signal.reason.by : String(signal.reason));
  if (signal.aborted) return Promise.resolve(reason());
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(reason()), { once: true }));
}
