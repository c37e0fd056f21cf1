import { useQueryClient } from '@tanstack/react-query';
import type { WebhookEndpoint } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckField, SelectField, TextField } from '../../ui/field.tsx';
import { RANGES, replayBetween } from './replay-range.ts';
import type { Range } from './replay-range.ts';
import { ReplayProgress } from './replay-progress.tsx';

interface ReplayEventsProps {
  readonly endpoint: WebhookEndpoint;
  readonly onClose: () => void;
}

/** Sends the events of a stretch of time again, and shows how far that is. */
export function ReplayEvents({ endpoint, onClose }: ReplayEventsProps) {
  const t = useTranslations('webhooks');
  const cache = useQueryClient();
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const replay = useApi().query.useMutation('post', '/v1/webhook-endpoints/{id}/replays');
  const stretch = replayBetween(asked.range, asked, Date.now());
  const close = () => {
    void cache.invalidateQueries({ queryKey: ['get', '/v1/webhook-endpoints/{id}/deliveries'] });
    onClose();
  };
  const start = () => {
    if (!stretch) return;
    replay.mutate({
      params: { path: { id: endpoint.id } },
      body: { ...stretch, scope: asked.isAll ? 'all' : 'missed' },
    });
  };
  return (
    <Dialog
      isForm
      title={t('replay.title')}
      closeLabel={t('close')}
      onClose={close}
      footer={
        replay.data ? (
          <Button kind="primary" onClick={close}>
            {t('close')}
          </Button>
        ) : (
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button kind="primary" disabled={!stretch} isBusy={replay.isPending} onClick={start}>
              {t('replay.action')}
            </Button>
          </>
        )
      }
    >
      {replay.error && <FailureNotice error={replay.error} />}
      {replay.data ? <ReplayProgress id={replay.data.id} /> : <ReplayForm asked={asked} onChange={setAsked} />}
    </Dialog>
  );
}

interface Asked {
  readonly range: Range;
  readonly from: string;
  readonly to: string;
  readonly isAll: boolean;
}

const NOTHING_ASKED: Asked = { range: 'day', from: '', to: '', isAll: false };

interface ReplayFormProps {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}

function ReplayForm({ asked, onChange }: ReplayFormProps) {
  const t = useTranslations('webhooks.replay');
  return (
    <div className="space-y-4">
      <p>{t('text')}</p>
      <SelectField
        label={t('range')}
        value={asked.range}
        onChange={({ target }) => onChange({ ...asked, range: RANGES.find((name) => name === target.value) ?? 'day' })}
        options={RANGES.map((value) => ({ value, label: t(`ranges.${value}`) }))}
      />
      {asked.range === 'between' && (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={t('from')}
            type="datetime-local"
            value={asked.from}
            onChange={({ target }) => onChange({ ...asked, from: target.value })}
          />
          <TextField
            label={t('to')}
            type="datetime-local"
            hint={t('betweenHint')}
            value={asked.to}
            onChange={({ target }) => onChange({ ...asked, to: target.value })}
          />
        </div>
      )}
      <CheckField
        label={t('all')}
        checked={asked.isAll}
        onChange={({ target }) => onChange({ ...asked, isAll: target.checked })}
      />
    </div>
  );
}
