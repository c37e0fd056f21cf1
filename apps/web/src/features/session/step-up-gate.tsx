import { Suspense, lazy, useSyncExternalStore } from 'react';

import { stepUpSignal } from '../../lib/session/step-up-signal.ts';

const StepUpDialog = lazy(async () => ({ default: (await import('./step-up-dialog.tsx')).StepUpDialog }));

/** Asks who sits there while a request waits for it; see `lib/api/prove-and-repeat.ts`. */
export function StepUpGate() {
  const isAsked = useSyncExternalStore(stepUpSignal.subscribe, stepUpSignal.isAsked);
  if (!isAsked) return null;
  return (
    <Suspense>
      <StepUpDialog />
    </Suspense>
  );
}
