import type { CreateArcoRequest } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextAreaField } from '../../ui/field.tsx';

const KINDS = ['rectification', 'opposition', 'access'] as const satisfies readonly CreateArcoRequest['kind'][];
const isKind = (value: string): value is (typeof KINDS)[number] => KINDS.some((kind) => kind === value);

export function NewArcoRequest({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('myData.requests');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('rectification');
  const [details, setDetails] = useState('');
  const send = useApi().query.useMutation('post', '/v1/user/arco-requests', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/user/arco-requests'] });
      announce(t('sent'));
      onClose();
    },
  });
  const body = { kind, details: details.trim() };
  return (
    <Dialog
      isForm
      title={t('newTitle')}
      closeLabel={t('cancel')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            disabled={body.details === ''}
            isBusy={send.isPending}
            onClick={() => send.mutate({ body })}
          >
            {t('send')}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {send.error && <FailureNotice error={send.error} />}
        <SelectField
          label={t('kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`asks.${value}`) }))}
          onChange={({ target }) => isKind(target.value) && setKind(target.value)}
        />
        <TextAreaField
          label={t('details')}
          hint={t(`hints.${kind}`)}
          rows={4}
          maxLength={2000}
          value={details}
          onChange={({ target }) => setDetails(target.value)}
        />
        <p className="text-muted">{t('term')}</p>
      </div>
    </Dialog>
  );
}
