import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { useCompany } from '../../lib/session/company.ts';
import { roleOf } from '../../lib/session/may.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageTitle } from '../../ui/page.tsx';
import { neededFor } from './places.ts';

/** The page, or, for who came by a link to one that is not for them, whom to ask. */
export function Allowed({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('shell');
  const { company } = useCompany();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const needs = neededFor(pathname, company.id);
  if (needs === undefined || company.permissions.includes(needs)) return children;
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageTitle>{t('notAllowed.title')}</PageTitle>
      <div className="rounded-md border border-line bg-surface">
        <EmptyState
          title={t('notAllowed.role', { role: t(`roles.${roleOf(company)}`), company: company.legal_name })}
          action={
            <Link to="/$tenant" params={{ tenant: company.id }} className={buttonClass('primary')}>
              {t('notAllowed.action')}
            </Link>
          }
        >
          {t('notAllowed.text', { permission: needs })}
        </EmptyState>
      </div>
    </div>
  );
}
