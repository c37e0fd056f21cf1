import { useTranslations } from 'use-intl';

import { Preferences } from '../features/notifications/preferences-form.tsx';
import { Page } from '../ui/page.tsx';

export function NotificationPreferencesPage() {
  const t = useTranslations('notifications');
  return (
    <Page isNarrow title={t('preferences')} summary={t('preferencesIntro')}>
      <Preferences />
    </Page>
  );
}
