import { useTranslations } from 'use-intl';

import { SeriesList } from '../features/settings/series-list.tsx';
import { Page } from '../ui/page.tsx';

export function SeriesPage() {
  const t = useTranslations('series');
  return (
    <Page isNarrow title={t('title')} summary={t('intro')}>
      <SeriesList />
    </Page>
  );
}
