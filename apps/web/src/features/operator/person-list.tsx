import { Link, useNavigate } from '@tanstack/react-router';
import type { OperatorUser } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { formatRecent } from '../../lib/format/dates.ts';
import { PagedTable } from '../../lib/lists/paged-table.tsx';
import { SearchField } from '../../lib/lists/search-field.tsx';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import type { Column } from '../../ui/table.tsx';

/** People by e-mail, name or id. What is looked through is written down. */
export function PersonList({ search }: { readonly search: { readonly q?: string } }) {
  const t = useTranslations('operator.people');
  const navigate = useNavigate();
  const locale = useLocale();
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/operator/users',
    { params: { query: { limit: 25, ...search } } },
    cursorPages,
  );
  const columns: readonly Column<OperatorUser>[] = [
    {
      key: 'who',
      title: t('person'),
      cell: ({ id, name, email, is_operator }) => (
        <div className="min-w-0 py-1">
          <Link to="/operator/people/$id" params={{ id }} className="font-medium text-primary hover:underline">
            {name}
          </Link>
          {is_operator && (
            <span className="ml-2">
              <Badge tone="attention" shape="disc">
                {t('operator')}
              </Badge>
            </span>
          )}
          <p className="text-muted [overflow-wrap:anywhere]">{email}</p>
        </div>
      ),
    },
    {
      key: 'factor',
      title: t('secondFactor'),
      isWide: true,
      cell: ({ has_two_factor }) => t(has_two_factor ? 'yes' : 'no'),
    },
    { key: 'sessions', title: t('sessions'), isAmount: true, cell: ({ open_sessions }) => open_sessions },
    {
      key: 'seen',
      title: t('lastSeen'),
      isWide: true,
      cell: ({ last_seen_at: at }) => (at === null ? t('never') : formatRecent(at, locale)),
    },
  ];
  return (
    <Page title={t('title')} summary={t('summary')}>
      <SearchField
        label={t('search')}
        search={search.q}
        onSearch={(text) =>
          void navigate({ to: '/operator/people', search: text === '' ? {} : { q: text }, replace: true })
        }
      />
      <PagedTable
        caption={t('title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      />
    </Page>
  );
}
