import { useTranslations } from 'use-intl';

import { SuppressionList } from '../features/mail/suppression-list.tsx';
import { MessageLog } from '../features/whatsapp/message-log.tsx';
import { WhatsAppTemplates } from '../features/whatsapp/template-list.tsx';
import { WhatsAppSettingsCard } from '../features/whatsapp/whatsapp-settings-form.tsx';
import { Banner } from '../ui/banner.tsx';
import { Page } from '../ui/page.tsx';

export function WhatsAppPage() {
  const t = useTranslations('whatsapp');
  return (
    <Page isNarrow title={t('title')} summary={t('intro')}>
      <WhatsAppSettingsCard />
      <Banner title={t('consent.title')}>{t('consent.text')}</Banner>
      <MessageLog />
      <SuppressionList
        channel="whatsapp"
        title={t('stops.title')}
        empty={t('stops.empty')}
        emptyText={t('stops.emptyText')}
      />
      <WhatsAppTemplates />
    </Page>
  );
}
