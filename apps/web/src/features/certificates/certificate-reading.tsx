import { certificateStatus, readCertificate } from '@kita/cfdi';
import type { Certificate } from '@kita/cfdi';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';

import { formatDay } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts } from '../../ui/card.tsx';

/** What stands in a .cer, in words: whose it is, what it is for, until when. Read in the browser. */
export function CertificateReading({ file }: { readonly file: File }) {
  const t = useTranslations('certificates.reading');
  const locale = useLocale();
  const { company } = useCompany();
  const { data, error } = useQuery({
    queryKey: ['certificate-file', file.name, file.size, file.lastModified],
    queryFn: async () => readCertificate(new Uint8Array(await file.arrayBuffer())),
    retry: false,
    networkMode: 'always',
  });
  if (error) return <Banner tone="danger" title={t('unreadable')} />;
  if (!data) return null;
  const problem = problemOf(data, company.rfc);
  return (
    <Banner tone={problem ? 'attention' : 'good'} title={problem ? t(problem, { rfc: company.rfc }) : t('fine')}>
      <Facts
        facts={[
          [t('name'), data.name],
          [
            'RFC',
            <span key="rfc" className="font-mono">
              {data.rfc ?? '—'}
            </span>,
          ],
          [
            t('number'),
            <span key="number" className="font-mono">
              {data.noCertificado ?? data.serialHex}
            </span>,
          ],
          [t('until'), formatDay(data.validTo, locale)],
        ]}
      />
    </Banner>
  );
}

function problemOf(certificate: Certificate, rfc: string): 'fiel' | 'otherRfc' | 'over' | undefined {
  if (certificate.kind !== 'csd') return 'fiel';
  if (certificate.rfc !== rfc) return 'otherRfc';
  return certificateStatus(certificate, new Date()).status === 'expired' ? 'over' : undefined;
}
