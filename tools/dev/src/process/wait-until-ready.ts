import { setTimeout as delay } from 'node:timers/promises';
import type { ManagedChild } from './managed-child.ts';

/** Returns when `url` answers with a success; throws when the process ends first, is too slow, or `signal` aborts. */
export async function waitUntilReady(
  child: ManagedChild,
  url: string,
  options: { signal: AbortSignal; timeoutMs?: number },
): Promise<void> {
  const { signal, timeoutMs = 60_000 } = options;
  const deadline = performance.now() + timeoutMs;
  let last = 'no answer';
  while (!child.hasEnded() && performance.now() < deadline) {
    signal.throwIfAborted();
    try {
      const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]) });
      if (response.ok) return;
      last = `${response.status} ${await response.text()}`;
    } catch (error) {
      if (error instanceof Error) last = error.message;
    }
    await delay(50);
  }
  if (child.hasEnded()) throw new Error(await child.ended);
  throw new Error(`${child.name} was not ready after ${timeoutMs / 1000} s (${url}: ${last}); see ${child.logFile}`);
}
