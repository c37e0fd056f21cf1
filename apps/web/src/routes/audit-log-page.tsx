import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { AuditLog } from '../features/audit-log/audit-log.tsx';
import { AuditProof } from '../features/audit-log/audit-proof.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/settings/audit-log');

export function AuditLogPage() {
  const t = useTranslations('auditLog');
  const filters = route.useSearch();
  return (
    <Page isNarrow title={t('title')} summary={t('intro')}>
      <AuditProof filters={filters} />
      <AuditLog filters={filters} />
    </Page>
  );
}
