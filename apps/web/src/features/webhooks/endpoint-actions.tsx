import { useQueryClient } from '@tanstack/react-query';
import type { WebhookEndpoint } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { RemoveEndpoint } from './remove-endpoint.tsx';
import { ReplayEvents } from './replay-events.tsx';
import { RotateSecret } from './rotate-secret.tsx';

interface EndpointActionsProps {
  readonly endpoint: WebhookEndpoint;
  readonly onRemoved: () => void;
}

type Asked = 'rotate' | 'replay' | 'remove';

/** Try it, replay what it missed, replace its secret, switch it off and on, remove it. */
export function EndpointActions({ endpoint, onRemoved }: EndpointActionsProps) {
  const t = useTranslations('webhooks');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<Asked>();
  const { query } = useApi();
  const params = { path: { id: endpoint.id } };
  const refresh = () =>
    cache.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('webhook') });
  const test = query.useMutation('post', '/v1/webhook-endpoints/{id}/test-events', {
    onSuccess: async () => {
      announce(t('testSent'));
      await refresh();
    },
  });
  const turn = query.useMutation('patch', '/v1/webhook-endpoints/{id}', {
    onSuccess: async ({ enabled }) => {
      announce(t(enabled ? 'isOn' : 'isOff'));
      await refresh();
      if (enabled) setAsked('replay');
    },
  });
  const failure = test.error ?? turn.error;
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        {endpoint.enabled && (
          <>
            <Button kind="primary" isBusy={test.isPending} onClick={() => test.mutate({ params })}>
              {t('sendTest')}
            </Button>
            <Button onClick={() => setAsked('replay')}>{t('replay.open')}</Button>
          </>
        )}
        <Button
          kind={endpoint.enabled ? 'secondary' : 'primary'}
          isBusy={turn.isPending}
          onClick={() => turn.mutate({ params, body: { enabled: !endpoint.enabled } })}
        >
          {t(endpoint.enabled ? 'turnOff' : 'turnOn')}
        </Button>
        <Button onClick={() => setAsked('rotate')}>{t('rotate.open')}</Button>
        <Button kind="quiet" icon="trash" onClick={() => setAsked('remove')}>
          {t('remove.open')}
        </Button>
      </div>
      {failure && <FailureNotice error={failure} />}
      {asked === 'rotate' && <RotateSecret id={endpoint.id} onClose={() => setAsked(undefined)} />}
      {asked === 'replay' && <ReplayEvents endpoint={endpoint} onClose={() => setAsked(undefined)} />}
      {asked === 'remove' && (
        <RemoveEndpoint endpoint={endpoint} onClose={() => setAsked(undefined)} onRemoved={onRemoved} />
      )}
    </div>
  );
}
