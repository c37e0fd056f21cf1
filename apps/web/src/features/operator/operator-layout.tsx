import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { Banner } from '../../ui/banner.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useUser } from '../session/use-session.ts';
import { PersonPage } from '../shell/person-page.tsx';
import { Skeleton } from '../../ui/table.tsx';

const PLACES = [
  { to: '/operator', name: 'overview' },
  { to: '/operator/companies', name: 'companies' },
  { to: '/operator/people', name: 'people' },
  { to: '/operator/jobs', name: 'jobs' },
  { to: '/operator/stuck', name: 'stuck' },
  { to: '/operator/webhooks', name: 'webhooks' },
  { to: '/operator/flags', name: 'flags' },
  { to: '/operator/visits', name: 'visits' },
  { to: '/operator/arco', name: 'arco' },
] as const;

/** The console of whoever runs the installation: in no company, with its own way around. */
export function OperatorLayout({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('operator');
  return (
    <PersonPage>
      <div className="mx-auto max-w-6xl space-y-6">
        <nav aria-label={t('title')} className="no-print overflow-x-auto border-b border-line">
          <ul className="flex gap-1 max-sm:flex-wrap">
            {PLACES.map(({ to, name }) => (
              <li key={name}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/operator' }}
                  activeProps={{ className: 'border-primary text-ink', 'aria-current': 'page' }}
                  inactiveProps={{ className: 'border-transparent text-muted hover:text-ink' }}
                  className="-mb-px block border-b-2 px-3 py-2 font-medium whitespace-nowrap max-sm:py-3"
                >
                  {t(`places.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ForOperators>{children}</ForOperators>
      </div>
    </PersonPage>
  );
}

/** Whoever may not come in is told why, and what to do, before anything is asked of the API. */
function ForOperators({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('operator');
  const user = useUser().data;
  if (!user) return <Skeleton width="60%" />;
  if (!user.is_operator) {
    return (
      <Page isNarrow title={t('title')}>
        <Banner tone="attention" title={t('notYours.title')}>
          <p>{t(user.impersonation ? 'notYours.visiting' : 'notYours.text')}</p>
        </Banner>
      </Page>
    );
  }
  if (!user.has_two_factor) {
    return (
      <Page isNarrow title={t('title')}>
        <Banner
          tone="attention"
          title={t('secondFactor.title')}
          action={
            <Link to="/account/security/two-factor" className={buttonClass('primary')}>
              {t('secondFactor.action')}
            </Link>
          }
        >
          <p>{t('secondFactor.text')}</p>
        </Banner>
      </Page>
    );
  }
  return children;
}
