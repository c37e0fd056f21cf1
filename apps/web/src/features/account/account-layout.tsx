import { Link } from '@tanstack/react-router';
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
        <nav aria-label={t('title')} className="no-print overflow-x-auto border-b border-line">
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
