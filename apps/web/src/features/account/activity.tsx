import type { SecurityEvent } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { eventNameOf, proofOf } from './event-names.ts';
import { networkOf } from './network.ts';

export function Activity() {
  const t = useTranslations('account.activity');
  const locale = useLocale();
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/user/security-events',
    { params: { query: { limit: 25 } } },
    cursorPages,
  );
  const columns: readonly Column<SecurityEvent>[] = [
    { key: 'what', title: t('what'), cell: (event) => <What event={event} /> },
    {
      key: 'where',
      title: t('where'),
      isWide: true,
      cell: ({ device, ip }) => [device, networkOf(ip)].filter((text) => text !== '').join(', '),
    },
    {
      key: 'when',
      title: t('when'),
      cell: ({ created_at: at }) => <time title={formatInstant(at, locale)}>{formatRecent(at, locale)}</time>,
    },
  ];
  if (list.error) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data?.pages.flatMap((page) => page.data);
  return (
    <div className="space-y-4">
      <p className="text-muted">{t('intro')}</p>
      <Table caption={t('title')} columns={columns} rows={rows} rowKey={({ number }) => String(number)} />
      {list.hasNextPage && (
        <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function What({ event }: { readonly event: SecurityEvent }) {
  const t = useTranslations('account');
  const name = eventNameOf(event.type);
  const proof = proofOf(event.proof);
  return (
    <>
      <span className="font-medium">{name === undefined ? event.type : t(`events.${name}`)}</span>
      {proof !== undefined && <span className="text-muted"> {t(`activity.by.${proof}`)}</span>}
    </>
  );
}
