import { useTranslations } from 'use-intl';

import { useCompany } from '../../lib/session/company.ts';
import { Banner } from '../../ui/banner.tsx';

/** Says on every page that the company only reads, and why. */
export function StoppedBanner() {
  const t = useTranslations('shell.stopped');
  const { company } = useCompany();
  if (company.status === 'active') return null;
  return (
    <div className="mx-auto mb-6 max-w-6xl">
      <Banner tone="attention" title={t(company.status, { company: company.trade_name ?? company.legal_name })}>
        {company.status_reason !== null && t('reason', { reason: company.status_reason })}
      </Banner>
    </div>
  );
}
