import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { useEventText } from '../../lib/events/use-event-text.ts';
import { formatInstant } from '../../lib/format/dates.ts';
import { Facts } from '../../ui/card.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/table.tsx';

/** One event with its object as it was then. */
export function EventDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTranslations('webhooks');
  const locale = useLocale();
  const eventText = useEventText();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/events/{id}', { params: { path: { id } } });
  return (
    <Dialog place="side" title={t('event')} closeLabel={t('close')} onClose={onClose}>
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && (
        <div className="space-y-5">
          <Facts
            facts={[
              [t('event'), eventText(data.type)],
              [t('type'), <code key="type">{data.type}</code>],
              [t('when'), formatInstant(data.created_at, locale)],
              ['id', <Copyable key="id" value={data.id} label="id" copied={t('copied')} />],
            ]}
          />
          <section className="space-y-2">
            <h3 className="font-semibold">{t('body')}</h3>
            <pre tabIndex={0} className="overflow-auto rounded-md bg-sunken p-3 text-[13px]">
              {JSON.stringify(data, undefined, 2)}
            </pre>
          </section>
        </div>
      )}
    </Dialog>
  );
}
