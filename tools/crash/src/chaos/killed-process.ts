import { setTimeout as delay } from 'node:timers/promises';

import type { ManagedChild } from '@kita/dev';

export interface KilledProcessOptions {
  readonly start: () => ManagedChild;
  /** Returns when the process can work; absent: nobody knows. */
  readonly ready?: (child: ManagedChild) => Promise<void>;
  /** How long this life lasts from its start or from when it is ready, in ms; told how long the last start took. */
  readonly lifetime: (startMs: number) => { readonly ms: number; readonly from: 'start' | 'ready' };
  /** How much longer the first life lasts, so that there is work to be interrupted. */
  readonly graceMs: number;
  /** Called before each kill; `false` ends the killing and leaves the process alive. */
  readonly mayKill: () => boolean;
}

/**
 * Starts a process, kills it with SIGKILL at a random moment of its life, also while it starts, and starts it again,
 * until nobody may be killed any more. Returns the one left alive.
 * @throws when the process ends by itself: a crash that nobody ordered
 */
export async function runKilledProcess(options: KilledProcessOptions): Promise<ManagedChild> {
  let startMs = 1000;
  for (let grace = options.graceMs; ; grace = 0) {
    const child = options.start();
    const startedAt = performance.now();
    const life = options.lifetime(startMs);
    if (life.from === 'ready') {
      await Promise.race([options.ready?.(child), child.ended]);
      startMs = performance.now() - startedAt;
    }
    await Promise.race([delay(life.ms + grace), child.ended]);
    if (child.hasEnded()) throw new Error(`nobody killed it: ${await child.ended}`);
    if (!options.mayKill()) {
      await options.ready?.(child);
      return child;
    }
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
  }
}
