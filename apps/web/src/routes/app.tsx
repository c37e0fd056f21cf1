import { RouterProvider } from '@tanstack/react-router';

import { SessionExpiredGate } from '../features/session/session-expired-gate.tsx';
import { StepUpGate } from '../features/session/step-up-gate.tsx';
import { LanguageProvider } from '../i18n/language.tsx';
import { ApiScope } from '../lib/api/api-context.tsx';
import { Announcer } from '../ui/announcer.tsx';
import { OfflineBanner } from '../features/shell/offline-banner.tsx';
import { router } from './router.ts';

/** Language, then the person's own API (companies add theirs below), then the pages. */
export function App() {
  return (
    <LanguageProvider>
      <ApiScope>
        <Announcer>
          <OfflineBanner />
          <RouterProvider router={router} />
          <SessionExpiredGate />
          <StepUpGate />
        </Announcer>
      </ApiScope>
    </LanguageProvider>
  );
}
