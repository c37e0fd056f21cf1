import type { CallPriority } from '../contract/call-ctx.ts';
import { adaptLane } from './aimd.ts';
import type { LaneSample, LaneWidth } from './aimd.ts';

/** Gives the place back and says how the call went. Calling it twice does nothing. */
export type Release = (sample: LaneSample) => void;

interface Waiter {
  readonly enter: () => void;
}

/** After this many interactive calls in a row one waiting batch call goes first, so that batches always move. */
const INTERACTIVE_RUN_MAX = 4;

/**
 * Limits how many calls of one PAC account are under way. People go before batches; the width follows the provider's
 * answers (`adaptLane`). A caller that gives up while waiting has certainly sent nothing.
 */
export class Bulkhead {
  #width: LaneWidth;
  #running = 0;
  #interactiveRun = 0;
  readonly #queues: Record<CallPriority, Waiter[]> = { interactive: [], batch: [] };

  constructor(width: LaneWidth) {
    this.#width = width;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#queues.interactive.length + this.#queues.batch.length;
  }

  get limit(): number {
    return Math.floor(this.#width.limit);
  }

  /** Waits for a place. `undefined` when `signal` ended the wait. */
  async acquire(priority: CallPriority, signal: AbortSignal): Promise<Release | undefined> {
    if (signal.aborted) return undefined;
    if (this.#running < this.limit && this.waiting === 0) {
      this.#running += 1;
      return this.#release();
    }
    return (await this.#wait(priority, signal)) ? this.#release() : undefined;
  }

  #wait(priority: CallPriority, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const queue = this.#queues[priority];
      const leave = () => {
        const at = queue.indexOf(waiter);
        if (at >= 0) queue.splice(at, 1);
        resolve(false);
      };
      const waiter: Waiter = {
        enter: () => {
          signal.removeEventListener('abort', leave);
          resolve(true);
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      queue.push(waiter);
    });
  }

  #release(): Release {
    let isReleased = false;
    return (sample) => {
      if (isReleased) return;
      isReleased = true;
      this.#running -= 1;
      this.#width = adaptLane(this.#width, sample);
      this.#admitWaiting();
    };
  }

  #admitWaiting(): void {
    while (this.#running < this.limit) {
      const next = this.#next();
      if (next === undefined) return;
      this.#running += 1;
      next.enter();
    }
  }

  #next(): Waiter | undefined {
    const { interactive, batch } = this.#queues;
    const isBatchTurn = batch.length > 0 && (interactive.length === 0 || this.#interactiveRun >= INTERACTIVE_RUN_MAX);
    this.#interactiveRun = isBatchTurn ? 0 : this.#interactiveRun + 1;
    return isBatchTurn ? batch.shift() : interactive.shift();
  }
}
