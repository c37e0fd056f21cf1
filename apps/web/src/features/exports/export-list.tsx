import type { Export } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure, FailureNotice } from '../../lib/api/query-failure.tsx';
import { ExportProgress } from '../../lib/exports/export-progress.tsx';
import { useTakeFile } from '../../lib/exports/use-export.ts';
import { formatBytes } from '../../lib/format/bytes.ts';
import { formatInstant } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';

const LOOK_EVERY_MS = 1500;

/** Files that were asked for: how far each is, and those that can be taken. The tab can be closed meanwhile. */
export function ExportList() {
  const t = useTranslations('exports');
  const locale = useLocale();
  const announce = useAnnounce();
  const take = useTakeFile((name) => announce(t('taken', { name })));
  const list = useApi().query.useQuery(
    'get',
    '/v1/exports',
    { params: { query: { limit: 50 } } },
    { refetchInterval: ({ state }) => (state.data?.data.some(isUnfinished) ? LOOK_EVERY_MS : false) },
  );
  const columns: readonly Column<Export>[] = [
    { key: 'kind', title: t('columns.kind'), cell: ({ kind, file }) => file?.name ?? t(`kinds.${kind}`) },
    {
      key: 'when',
      title: t('columns.when'),
      isWide: true,
      cell: ({ created_at }) => formatInstant(created_at, locale),
    },
    {
      key: 'state',
      title: t('columns.state'),
      cell: (row) =>
        isUnfinished(row) ? (
          <ExportProgress row={row} />
        ) : (
          <>
            {t(`states.${row.state}`)}
            <span className="block text-muted">
              {t('counts', { done: row.done - row.skipped, skipped: row.skipped })}
            </span>
          </>
        ),
    },
    {
      key: 'take',
      title: t('columns.file'),
      cell: (row) =>
        row.file && (
          <Button
            icon="download"
            isBusy={take.isPending && take.variables.id === row.id}
            onClick={() => take.mutate(row)}
          >
            {t('take', { size: formatBytes(row.file.size, locale) })}
            <span className="sr-only">{row.file.name}</span>
          </Button>
        ),
    },
  ];
  if (list.error) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data?.data.length === 0) {
    return (
      <div className="rounded-md border border-line bg-surface">
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      </div>
    );
  }
  return (
    <div className="space-y-4">
      {take.error && <FailureNotice error={take.error} />}
      <Table caption={t('title')} columns={columns} rows={list.data?.data} rowKey={({ id }) => id} />
    </div>
  );
}

function isUnfinished({ state }: Export): boolean {
  return state === 'queued' || state === 'running';
}
