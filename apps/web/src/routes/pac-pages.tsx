import { Link, Outlet, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { ConnectPac } from '../features/pac/connect-pac.tsx';
import { PacAccounts } from '../features/pac/pac-accounts.tsx';
import { May } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/settings/pac');

/** Who stamps for the company. */
export function PacPage() {
  const t = useTranslations('pac');
  const params = route.useParams();
  const connect = (
    <May do="pac_accounts:write">
      <Link to="/$tenant/settings/pac/connect" params={params} className={buttonClass('primary')}>
        {t('connect.open')}
      </Link>
    </May>
  );
  return (
    <Page isNarrow title={t('title')} summary={t('intro')} actions={connect}>
      <PacAccounts action={connect} />
      <Outlet />
    </Page>
  );
}

/** A drawer with an address: Back closes it. */
export function ConnectPacRoute() {
  const { tenant } = route.useParams();
  const navigate = useNavigate();
  return <ConnectPac onClose={() => void navigate({ to: '/$tenant/settings/pac', params: { tenant } })} />;
}
