import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Everybody may go by themselves; the API keeps the last owner. */
export function LeaveCard() {
  const t = useTranslations('people.leave');
  const tp = useTranslations('people');
  const { company } = useCompany();
  const [isAsking, setAsking] = useState(false);
  const leave = useApi().query.useMutation('delete', '/v1/membership', {
    // Nothing of this company may stay on the screen.
    onSuccess: () => globalThis.location.assign('/'),
  });
  const name = company.trade_name ?? company.legal_name;
  return (
    <Card title={t('title')}>
      <div className="space-y-4">
        <p className="text-muted">{t('text')}</p>
        <Button kind="danger" onClick={() => setAsking(true)}>
          {t('start', { company: name })}
        </Button>
      </div>
      {isAsking && (
        <Dialog
          title={t('confirmTitle', { company: name })}
          closeLabel={tp('cancel')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{tp('cancel')}</Button>
              <Button kind="danger" isBusy={leave.isPending} onClick={() => leave.mutate({})}>
                {t('confirm', { company: name })}
              </Button>
            </>
          }
        >
          <div className="space-y-3">
            {leave.error && <FailureNotice error={leave.error} />}
            <p>{t('text')}</p>
          </div>
        </Dialog>
      )}
    </Card>
  );
}
