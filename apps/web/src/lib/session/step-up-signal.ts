type Listener = () => void;

const listeners = new Set<Listener>();
let waiting: { readonly promise: Promise<boolean>; readonly settle: (isProven: boolean) => void } | undefined;

/**
 * The API asked who sits there. The request waits while a dialog over the page asks the person, and is sent again when
 * they proved it; several requests share one question.
 */
export const stepUpSignal = {
  /** Resolves with whether the person proved who they are. */
  ask(): Promise<boolean> {
    if (!waiting) {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      waiting = { promise, settle: resolve };
      tell();
    }
    return waiting.promise;
  },
  settle(isProven: boolean): void {
    waiting?.settle(isProven);
    waiting = undefined;
    tell();
  },
  isAsked: (): boolean => waiting !== undefined,
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function tell(): void {
  for (const listener of listeners) listener();
}
