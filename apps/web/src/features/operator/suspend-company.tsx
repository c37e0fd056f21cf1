import type { OperatorTenantDetail } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

interface SuspendCompanyProps {
  readonly company: OperatorTenantDetail;
  readonly onClose: () => void;
}

export function SuspendCompany({ company, onClose }: SuspendCompanyProps) {
  const t = useTranslations('operator.company');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const keyOf = useIdempotencyKey();
  const suspend = useApi().query.useMutation('post', '/v1/operator/tenants/{id}/suspension', {
    onSuccess: async () => {
      await cache.invalidateQueries();
      announce(t('suspended'));
      onClose();
    },
  });
  const name = company.trade_name ?? company.legal_name;
  return (
    <ReasonDialog
      isDangerous
      title={t('suspendTitle', { name })}
      action={t('suspend')}
      isBusy={suspend.isPending}
      error={suspend.error}
      onClose={onClose}
      onConfirm={(reason) => {
        const header = { 'Idempotency-Key': keyOf({ id: company.id, reason }) };
        suspend.mutate({ params: { path: { id: company.id }, header }, body: { reason } });
      }}
    >
      <p>{t('suspendMeans')}</p>
    </ReasonDialog>
  );
}

export function LiftSuspension({ id }: { readonly id: string }) {
  const t = useTranslations('operator.company');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const lift = useApi().query.useMutation('delete', '/v1/operator/tenants/{id}/suspension', {
    onSuccess: async () => {
      await cache.invalidateQueries();
      announce(t('lifted'));
    },
  });
  return (
    <div className="space-y-2">
      <Button isBusy={lift.isPending} onClick={() => lift.mutate({ params: { path: { id } } })}>
        {t('lift')}
      </Button>
      {lift.error && <FailureNotice error={lift.error} />}
    </div>
  );
}
