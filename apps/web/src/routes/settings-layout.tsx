import { Link, Navigate, Outlet, getRouteApi, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

import { settingsOf } from '../features/shell/places.ts';
import { useCompany } from '../lib/session/company.ts';

const route = getRouteApi('/$tenant/settings');

export function SettingsLayout() {
  const t = useTranslations('shell.places');
  const { tenant } = route.useParams();
  const { company } = useCompany();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the tabs do not all fit: the one that is open comes into sight.
  useEffect(() => {
    nav.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <div className="mx-auto max-w-6xl space-y-6">
      <nav ref={nav} aria-label={t('settings')} className="overflow-x-auto border-b border-line">
        <ul className="flex gap-1">
          {settingsOf(company.permissions).map(({ to, name }) => (
            <li key={name}>
              <Link
                to={to}
                params={{ tenant }}
                activeProps={{ className: 'border-primary text-ink', 'aria-current': 'page' }}
                inactiveProps={{ className: 'border-transparent text-muted hover:text-ink' }}
                className="-mb-px block border-b-2 px-3 py-2 font-medium whitespace-nowrap max-sm:py-3"
              >
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="[&>*]:mx-0">
        <Outlet />
      </div>
    </div>
  );
}

/** The settings begin with the first page that is for this person. */
export function SettingsStart() {
  const { tenant } = route.useParams();
  const { company } = useCompany();
  const first = settingsOf(company.permissions)[0];
  return <Navigate to={first?.to ?? '/$tenant'} params={{ tenant }} replace />;
}
