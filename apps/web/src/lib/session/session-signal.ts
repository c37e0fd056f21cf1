type Listener = () => void;

const listeners = new Set<Listener>();
let hasBegun = false;
let isExpired = false;

/**
 * Whether the session ended while the page was open. Told by the API, read by the dialog that asks to sign in again. A
 * page opened without a session never had one to lose: it goes to sign-in instead.
 */
export const sessionSignal = {
  begin(): void {
    hasBegun = true;
  },
  expire(): void {
    if (hasBegun) set(true);
  },
  renew(): void {
    set(false);
  },
  isExpired: (): boolean => isExpired,
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function set(value: boolean): void {
  if (isExpired === value) return;
  isExpired = value;
  for (const listener of listeners) listener();
}
