import { useTranslations } from 'use-intl';

import { CompanySettings } from '../features/settings/company-settings.tsx';
import { DangerZone } from '../features/settings/danger-zone.tsx';
import { TakeYourData } from '../features/settings/take-your-data.tsx';
import { useApi } from '../lib/api/api-context.tsx';
import { DemoContentCard } from '../lib/demo-content/demo-content-card.tsx';
import { QueryFailure } from '../lib/api/query-failure.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { Page } from '../ui/page.tsx';

export function CompanySettingsPage() {
  const t = useTranslations('settings.company');
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/tenant', {});
  return (
    <Page title={t('title')} summary={t('intro')}>
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <PageSkeleton />}
      {data && <CompanySettings tenant={data} />}
      <DemoContentCard />
      {data && <TakeYourData />}
      {data && <DangerZone tenant={data} />}
    </Page>
  );
}
