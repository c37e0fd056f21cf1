import { useTranslations } from 'use-intl';

import { ExportList } from '../features/exports/export-list.tsx';
import { Page } from '../ui/page.tsx';

export function ExportsPage() {
  const t = useTranslations('exports');
  return (
    <Page title={t('title')} summary={t('text')}>
      <ExportList />
    </Page>
  );
}
