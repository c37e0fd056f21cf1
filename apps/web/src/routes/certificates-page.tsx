import { useTranslations } from 'use-intl';

import { CertificateList } from '../features/certificates/certificate-list.tsx';
import { NewCertificate } from '../features/certificates/new-certificate.tsx';
import { May } from '../lib/session/may.tsx';
import { Page } from '../ui/page.tsx';

export function CertificatesPage() {
  const t = useTranslations('certificates');
  return (
    <Page isNarrow title={t('title')} summary={t('intro')}>
      <CertificateList />
      <May do="certificates:write">
        <NewCertificate />
      </May>
    </Page>
  );
}
