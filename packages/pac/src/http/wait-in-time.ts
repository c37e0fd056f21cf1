import type { CallCtx } from '../contract/call-ctx.ts';

/** Waits for shared work as long as this caller may; `undefined` when its signal or deadline came first. */
export async function waitInTime<T>(work: Promise<T>, ctx: CallCtx, now: () => number): Promise<T | undefined> {
  const { signal, deadline } = ctx;
  if (signal === undefined && deadline === undefined) return work;
  if (signal?.aborted) return undefined;
  let stop: () => void = () => {};
  const ended = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
  });
  signal?.addEventListener('abort', stop, { once: true });
  const timer = deadline === undefined ? undefined : setTimeout(stop, Math.max(0, deadline - now()));
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
