import type { Logger } from '../context/index.ts';

export interface TickerOptions {
  /** For the log. */
  readonly name: string;
  /** Pause between the end of one run and the next. */
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
  readonly log: Logger;
}

export interface Ticker {
  /** No further run begins; returns when the present one has ended. */
  stop(): Promise<void>;
}

/** Runs a short piece of work again and again, one run at a time. A run that fails is logged, and the next one comes. */
export function startTicker({ name, everyMs, work, log }: TickerOptions): Ticker {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error, ticker: name }, 'a run failed; the next one follows');
    }
    if (!isStopped) schedule();
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = run();
    }, everyMs);
  };
  schedule();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
