import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { Page } from '../../ui/page.tsx';
import { PersonPage } from '../shell/person-page.tsx';

const TABS = [
  { to: '/account/profile', name: 'profile' },
  { to: '/account/security', name: 'security' },
  { to: '/account/sessions', name: 'sessions' },
  { to: '/account/activity', name: 'activity' },
  { to: '/account/data', name: 'data' },
] as const;

export function AccountLayout({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('account');
  const tabs = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the tabs are wider than the screen: the one that is open is brought into sight.
  useEffect(() => {
    const open = tabs.current?.querySelector('[aria-current=page]');
    open?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <PersonPage>
      <Page
        isNarrow
        title={t('title')}
        actions={
          <Link to="/" className="underline">
            {t('back')}
          </Link>
        }
      >
        <nav ref={tabs} aria-label={t('title')} className="no-print overflow-x-auto border-b border-line">
          <ul className="flex gap-1">
            {TABS.map(({ to, name }) => (
              <li key={name}>
                <Link
                  to={to}
                  activeProps={{ className: 'border-primary text-ink', 'aria-current': 'page' }}
                  inactiveProps={{ className: 'border-transparent text-muted hover:text-ink' }}
                  className="-mb-px block border-b-2 px-3 py-2 font-medium whitespace-nowrap max-sm:py-3"
                >
                  {t(`tabs.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </Page>
    </PersonPage>
  );
}
