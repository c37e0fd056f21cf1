import { useQueryClient } from '@tanstack/react-query';
import type { WebhookDelivery } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { useEventText } from '../../lib/events/use-event-text.ts';
import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/card.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { AttemptRow } from './attempt-row.tsx';
import { DeliveryBadge } from './delivery-badge.tsx';

/** One delivery: what was sent, what came back each time, and when it is tried next. */
export function DeliveryDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTranslations('webhooks');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const { query } = useApi();
  const params = { path: { id } };
  const { data, error, refetch } = query.useQuery(
    'get',
    '/v1/webhook-deliveries/{id}',
    { params },
    { refetchInterval: ({ state }) => (state.data?.settled_at === null ? 1500 : false) },
  );
  const resend = query.useMutation('post', '/v1/webhook-deliveries/{id}/attempts', {
    onSuccess: async () => {
      announce(t('resent'));
      await cache.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('deliveries') });
    },
  });
  return (
    <Dialog
      place="side"
      title={t('delivery')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        data && (
          <Button isBusy={resend.isPending} onClick={() => resend.mutate({ params })}>
            {t('resend')}
          </Button>
        )
      }
    >
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {resend.error && <FailureNotice error={resend.error} />}
      {!data && !error && <Skeleton />}
      {data && <Delivery delivery={data} />}
    </Dialog>
  );
}

function Delivery({ delivery }: { readonly delivery: WebhookDelivery }) {
  const t = useTranslations('webhooks');
  const locale = useLocale();
  const eventText = useEventText();
  return (
    <div className="space-y-5">
      <Facts
        facts={[
          [t('state'), <DeliveryBadge key="state" state={delivery.state} />],
          [t('event'), eventText(delivery.event_type)],
          [t('type'), <code key="type">{delivery.event_type}</code>],
          ['webhook-id', <Copyable key="id" value={delivery.id} label="webhook-id" copied={t('copied')} />],
          [t('when'), formatInstant(delivery.created_at, locale)],
          ...(delivery.next_attempt_at === null
            ? []
            : [[t('nextAttempt'), formatRecent(delivery.next_attempt_at, locale)] as const]),
        ]}
      />
      <section className="space-y-2">
        <h3 className="font-semibold">{t('history')}</h3>
        {delivery.history.length === 0 && <p className="text-muted">{t('noAttempts')}</p>}
        <ol className="rounded-md border border-line empty:hidden">
          {delivery.history.map((attempt) => (
            <AttemptRow key={attempt.number} attempt={attempt} />
          ))}
        </ol>
      </section>
      <section className="space-y-2">
        <h3 className="font-semibold">{t('body')}</h3>
        <pre tabIndex={0} className="max-h-96 overflow-auto rounded-md bg-sunken p-3 text-[13px]">
          {JSON.stringify(delivery.payload, undefined, 2)}
        </pre>
      </section>
    </div>
  );
}
