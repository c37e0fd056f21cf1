import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { NotificationList } from '../features/notifications/notification-list.tsx';
import { useCompany } from '../lib/session/company.ts';
import { buttonClass } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

export function NotificationsPage() {
  const t = useTranslations('notifications');
  const { company } = useCompany();
  return (
    <Page
      isNarrow
      title={t('title')}
      summary={t('intro')}
      actions={
        <Link to="/$tenant/notifications/preferences" params={{ tenant: company.id }} className={buttonClass()}>
          {t('preferences')}
        </Link>
      }
    >
      <NotificationList />
    </Page>
  );
}
