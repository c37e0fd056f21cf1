import { Suspense, lazy, useSyncExternalStore } from 'react';

import { sessionSignal } from '../../lib/session/session-signal.ts';

const SessionExpiredDialog = lazy(async () => ({
  default: (await import('./session-expired-dialog.tsx')).SessionExpiredDialog,
}));

/** Asks to sign in again on top of the page, which keeps what was typed in it. Pages of who is not in yet go their own way. */
export function SessionExpiredGate() {
  const isExpired = useSyncExternalStore(sessionSignal.subscribe, sessionSignal.isExpired);
  const isInside = /^\/(ten_|new-company|companies|account)/.test(globalThis.location.pathname);
  if (!isExpired || !isInside) return null;
  return (
    <Suspense>
      <SessionExpiredDialog />
    </Suspense>
  );
}
