import { Link, Outlet, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { ApiKeyList } from '../features/settings/api-key-list.tsx';
import { NewApiKeyDrawer } from '../features/settings/new-api-key-drawer.tsx';
import { May } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/settings/api-keys');

export function ApiKeysPage() {
  const t = useTranslations('apiKeys');
  const params = route.useParams();
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
      actions={
        <May do="api_keys:write">
          <Link to="/$tenant/settings/api-keys/new" params={params} className={buttonClass('primary')}>
            <Icon name="plus" />
            {t('add')}
          </Link>
        </May>
      }
    >
      <ApiKeyList />
      <Outlet />
    </Page>
  );
}

/** A drawer with an address: Back closes it. */
export function NewApiKeyRoute() {
  const { tenant } = route.useParams();
  const navigate = useNavigate();
  return <NewApiKeyDrawer onClose={() => void navigate({ to: '/$tenant/settings/api-keys', params: { tenant } })} />;
}
