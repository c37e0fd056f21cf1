import { useTranslations } from 'use-intl';

import { MailSettingsCard } from '../features/mail/mail-settings-form.tsx';
import { SuppressionList } from '../features/mail/suppression-list.tsx';
import { TemplatePreview } from '../features/mail/template-preview.tsx';
import { May } from '../lib/session/may.tsx';
import { Page } from '../ui/page.tsx';

export function MailPage() {
  const t = useTranslations('mail');
  return (
    <Page isNarrow title={t('title')} summary={t('intro')}>
      <May do="mail:write">
        <MailSettingsCard />
      </May>
      <TemplatePreview />
      <SuppressionList
        channel="email"
        title={t('suppressions.title')}
        empty={t('suppressions.empty')}
        emptyText={t('suppressions.emptyText')}
      />
    </Page>
  );
}
