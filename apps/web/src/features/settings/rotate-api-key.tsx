import type { ApiKey } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Made } from './new-api-key-drawer.tsx';

const HOURS = ['0', '1', '24', '168'] as const;

/** Another key in its place, and how long the old one goes on working meanwhile. */
export function RotateApiKey({ apiKey, onClose }: { readonly apiKey: ApiKey; readonly onClose: () => void }) {
  const t = useTranslations('apiKeys');
  const cache = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [hours, setHours] = useState<string>('24');
  const rotate = useApi().query.useMutation('post', '/v1/api-keys/{id}/rotation', {
    onSuccess: () => cache.invalidateQueries({ queryKey: ['get', '/v1/api-keys'] }),
  });
  if (rotate.data) return <Made made={rotate.data} onClose={onClose} />;
  const run = () => {
    const body = { overlap_hours: Number(hours) };
    const header = { 'Idempotency-Key': keyOf([apiKey.id, body]) };
    rotate.mutate({ body, params: { path: { id: apiKey.id }, header } });
  };
  return (
    <Dialog
      title={t('rotateTitle', { name: apiKey.name })}
      closeLabel={t('cancel')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" isBusy={rotate.isPending} onClick={run}>
            {t('rotateAction', { name: apiKey.name })}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {rotate.error && <FailureNotice error={rotate.error} />}
        <p>{t('rotateText')}</p>
        <SelectField
          label={t('overlap')}
          value={hours}
          onChange={({ target }) => setHours(target.value)}
          options={HOURS.map((value) => ({ value, label: t('hours', { hours: Number(value) }) }))}
        />
      </div>
    </Dialog>
  );
}
