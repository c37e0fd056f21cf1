import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { failureOf } from '../../lib/api/problem.ts';
import { Logo } from '../../ui/logo.tsx';
import { useUser } from '../session/use-session.ts';
import { AccountMenu } from './account-menu.tsx';
import { Visit } from './visit.tsx';

/** A page of the person, in no company: without the band of a mode, because it is in none. */
export function PersonPage({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('shell');
  const { error } = useUser();
  const failure = error ? failureOf(error) : undefined;
  if (failure?.kind === 'problem' && failure.problem.status === 401) {
    const next = `${globalThis.location.pathname}${globalThis.location.search}`;
    return <Navigate to="/sign-in" search={{ next }} replace />;
  }
  return (
    <div className="flex min-h-dvh flex-col">
      <Visit />
      <header className="no-print flex items-center justify-between border-b border-line bg-surface px-3 py-2 sm:px-4">
        <Link to="/" aria-label={t('toHome')}>
          <Logo />
        </Link>
        <AccountMenu />
      </header>
      <main id="content" className="min-w-0 flex-1 px-4 py-6 sm:px-6 lg:px-8">
        {children}
      </main>
    </div>
  );
}
