import { useRouterState } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { useCompany } from '../../lib/session/company.ts';
import { useUser } from '../session/use-session.ts';
import { Allowed } from './allowed.tsx';
import { Navigation } from './navigation.tsx';
import { StoppedBanner } from './stopped-banner.tsx';
import { TestBand } from './test-band.tsx';
import { TopBar } from './top-bar.tsx';
import { Visit } from './visit.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const loadPalette = () => import('./command-palette.tsx');
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const VerifyEmailBanner = lazy(async () => ({
  default: (await import('../account/verify-email-banner.tsx')).VerifyEmailBanner,
}));
const HelpSheet = lazy(async () => ({ default: (await import('./help-sheet.tsx')).HelpSheet }));

/** Whoever holds Ctrl or ⌘ may press K next: by then the palette is there. */
function fetchPalette({ key }: KeyboardEvent): void {
  if (key === 'Control' || key === 'Meta') void loadPalette();
}

export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('shell');
  const { company } = useCompany();
  const { overlay, open, close } = useShortcuts(company);
  useEffect(() => {
    addEventListener('keydown', fetchPalette);
    return () => removeEventListener('keydown', fetchPalette);
  }, []);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-surface focus:px-4 focus:py-2 focus:shadow-float"
      >
        {t('skip')}
      </a>
      <Visit />
      {!company.livemode && <TestBand />}
      <TopBar onSearch={() => open('palette')} onHelp={() => open('help')} />
      <div className="flex flex-1 max-md:flex-col">
        <Navigation />
        <Content>{children}</Content>
      </div>
      <Suspense>
        {overlay === 'palette' && <CommandPalette onClose={close} />}
        {overlay === 'help' && <HelpSheet onClose={close} />}
      </Suspense>
    </div>
  );
}

function UnverifiedEmail() {
  const user = useUser().data;
  if (!user || user.email_verified) return null;
  return (
    <Suspense>
      <VerifyEmailBanner email={user.email} />
    </Suspense>
  );
}

/** Takes the focus when the page changes, so that the next Tab starts at its beginning; its heading then takes it over. */
function Content({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (document.querySelector('dialog[open]')) return;
    (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus({ preventScroll: true });
  }, [path]);
  return (
    <main id="content" ref={main} tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 sm:px-6 lg:px-8 max-md:pb-24">
      <StoppedBanner />
      <UnverifiedEmail />
      <Allowed>{children}</Allowed>
    </main>
  );
}
