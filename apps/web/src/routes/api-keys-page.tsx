import { useTranslations } from 'use-intl';

import { ApiKeyList } from '../features/settings/api-key-list.tsx';
import { Page } from '../ui/page.tsx';

export function ApiKeysPage() {
  const t = useTranslations('apiKeys');
  return (
    <Page
      isNarrow
      title={t('title')}
      summary={
        <>
          {t('intro')}{' '}
          <a href="/docs" className="text-primary underline">
            {t('docs')}
          </a>
        </>
      }
    >
      <ApiKeyList />
    </Page>
  );
}
