import type { SecurityEvent } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { PagedTable } from '../../lib/lists/paged-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
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
  return (
    <div className="space-y-4">
      <p className="text-muted">{t('intro')}</p>
      <PagedTable
        caption={t('title')}
        list={list}
        columns={columns}
        rowKey={({ number }) => String(number)}
        empty={<EmptyState title={t('none')} />}
      />
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
