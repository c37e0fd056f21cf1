import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { MoreButton } from '../../lib/lists/more-button.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { AuditEntryRow } from './audit-entry-row.tsx';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { toAuditQuery } from './audit-filters.ts';
import type { AuditFilters } from './audit-filters.ts';

/** Who did what, newest first; an entry opens to what was there before. */
export function AuditLog({ filters }: { readonly filters: AuditFilters }) {
  const t = useTranslations('auditLog');
  const { company } = useCompany();
  const navigate = useNavigate();
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/audit-log',
    { params: { query: { limit: 50, ...toAuditQuery(filters) } } },
    cursorPages,
  );
  const filter = (search: AuditFilters) =>
    void navigate({ to: '/$tenant/settings/audit-log', params: { tenant: company.id }, search, replace: true });
  const entries = list.data?.pages.flatMap((page) => page.data);
  return (
    <div className="space-y-4">
      <AuditFilterBar filters={filters} onChange={filter} />
      {list.error ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : entries?.length === 0 ? (
        <div className="rounded-md border border-line bg-surface">
          <EmptyState title={t('nothing')} action={<Button onClick={() => filter({})}>{t('clear')}</Button>} />
        </div>
      ) : (
        <ol aria-label={t('title')} aria-busy={!entries} className="rounded-md border border-line bg-surface">
          {entries?.map((entry) => (
            <AuditEntryRow
              key={entry.seq}
              entry={entry}
              onActor={() => filter({ ...filters, actor: entry.actor.id })}
              onObject={() => filter({ object: entry.object_id ?? '' })}
            />
          )) ?? <Waiting />}
        </ol>
      )}
      <MoreButton list={list} />
    </div>
  );
}

function Waiting() {
  return Array.from({ length: 8 }, (_, row) => (
    <li key={row} className="border-b border-line px-3 py-3 last:border-0">
      <Skeleton width={`${45 + (row % 4) * 12}%`} />
    </li>
  ));
}
