import { fork } from 'node:child_process';
import path from 'node:path';

export type Mode = 'healthy' | 'flaky' | 'hang' | 'redirect' | 'gone' | 'limited' | 'slow_body' | 'huge_body';

export interface Arrival {
  readonly message: string;
  readonly object: string;
  readonly version: number;
  /** From the event to the moment it was read. */
  readonly latencyMs: number;
}

export interface ReceiverReport {
  readonly arrivals: readonly Arrival[];
  /** Requests to where a redirect points. */
  readonly trapped: number;
}

export interface Receiver {
  readonly mode: Mode;
  readonly url: string;
  report(): Promise<ReceiverReport>;
  stop(): void;
}

/** Starts a receiver in a process of its own, so that a bad one cannot slow the measure of the others. */
export async function startReceiver(mode: Mode, seed: number): Promise<Receiver> {
  const child = fork(path.join(import.meta.dirname, 'receiver.ts'), [mode, String(seed)], { execArgv: [] });
  const next = () => new Promise<unknown>((resolve) => child.once('message', resolve));
  const { port } = Object(await next());
  return {
    mode,
    url: `http://127.0.0.1:${port}/hooks`,
    async report() {
      const answer = next();
      child.send('report');
      const { arrivals, trapped } = Object(await answer);
      return { arrivals, trapped };
    },
    stop: () => void child.kill('SIGKILL'),
  };
}
