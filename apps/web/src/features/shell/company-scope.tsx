import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { ApiScope } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { failureOf } from '../../lib/api/problem.ts';
import { CompanyContext } from '../../lib/session/company.ts';
import { Banner } from '../../ui/banner.tsx';
import { useTenants } from '../session/use-session.ts';
import { FullPageWait } from './full-page-wait.tsx';

/** Finds the company of the address among the person's own, and makes the API act for it. */
export function CompanyScope({ tenant, children }: { readonly tenant: string; readonly children: ReactNode }) {
  const t = useTranslations('shell');
  const { data, error, refetch } = useTenants();
  if (error && !data) {
    const failure = failureOf(error);
    if (failure.kind === 'problem' && failure.problem.status === 401) {
      return (
        <Navigate
          to="/sign-in"
          search={{ next: `${globalThis.location.pathname}${globalThis.location.search}` }}
          replace
        />
      );
    }
    return (
      <main className="mx-auto max-w-lg p-6">
        <QueryFailure error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (!data) return <FullPageWait />;
  const company = data.data.find(({ id }) => id === tenant);
  if (!company) {
    return (
      <main className="mx-auto max-w-lg p-6">
        <Banner tone="attention" title={t('notMine.title')}>
          {t('notMine.text')}{' '}
          <a href="/" className="underline">
            {t('notMine.action')}
          </a>
        </Banner>
      </main>
    );
  }
  return (
    <ApiScope key={tenant} tenant={tenant}>
      <CompanyContext value={{ company, companies: data.data }}>{children}</CompanyContext>
    </ApiScope>
  );
}
