import { useQueryClient } from '@tanstack/react-query';
import type { WebhookEndpoint } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface RemoveEndpointProps {
  readonly endpoint: WebhookEndpoint;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

export function RemoveEndpoint({ endpoint, onClose, onRemoved }: RemoveEndpointProps) {
  const t = useTranslations('webhooks');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const remove = useApi().query.useMutation('delete', '/v1/webhook-endpoints/{id}', {
    onSuccess: async () => {
      announce(t('remove.done'));
      onRemoved();
      await cache.invalidateQueries({ queryKey: ['get', '/v1/webhook-endpoints'] });
    },
  });
  const host = new URL(endpoint.url).host;
  return (
    <Dialog
      title={t('remove.title', { host })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="danger"
            isBusy={remove.isPending}
            onClick={() => remove.mutate({ params: { path: { id: endpoint.id } } })}
          >
            {t('remove.action', { host })}
          </Button>
        </>
      }
    >
      {remove.error && <FailureNotice error={remove.error} />}
      <p>{t('remove.text')}</p>
    </Dialog>
  );
}
