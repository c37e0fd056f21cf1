import { Outlet, getRouteApi } from '@tanstack/react-router';
import { Suspense, lazy, useEffect } from 'react';

import { CompanyScope } from '../features/shell/company-scope.tsx';
import { FullPageWait } from '../features/shell/full-page-wait.tsx';
import { Shell } from '../features/shell/shell.tsx';
import { useLanguage } from '../i18n/language.tsx';
import { keepLastTenant } from '../lib/session/last-tenant.ts';

const LegalBanner = lazy(() =>
  import('../features/legal/legal-banner.tsx').then((module) => ({ default: module.LegalBanner })),
);

const route = getRouteApi('/$tenant');

/** Everything of one company in one mode: both stand in the address, so two tabs never mix them up. */
export function CompanyLayout() {
  const { tenant } = route.useParams();
  useEffect(() => keepLastTenant(tenant), [tenant]);
  const { hasAllTexts } = useLanguage();
  if (!hasAllTexts) return <FullPageWait />;
  return (
    <CompanyScope tenant={tenant}>
      <Shell>
        <Suspense>
          <LegalBanner />
        </Suspense>
        <Outlet />
      </Shell>
    </CompanyScope>
  );
}
