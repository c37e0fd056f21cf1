import { useNavigate } from '@tanstack/react-router';
import type { OperatorQueue } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { DeadLetters } from './dead-letters.tsx';

const LOOK_EVERY_MS = 15_000;

/** Queues by what waits in them, and the jobs nobody runs again by itself. */
export function Jobs({ search }: { readonly search: { readonly job?: string } }) {
  const t = useTranslations('operator.jobs');
  const navigate = useNavigate();
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/operator/queues',
    {},
    { refetchInterval: LOOK_EVERY_MS },
  );
  const only = (job?: string) => void navigate({ to: '/operator/jobs', search: job === undefined ? {} : { job } });
  const columns: readonly Column<OperatorQueue>[] = [
    {
      key: 'name',
      title: t('queue'),
      cell: ({ name }) => <span className="font-mono text-xs [overflow-wrap:anywhere]">{name}</span>,
    },
    { key: 'waiting', title: t('waiting'), isAmount: true, cell: ({ ready }) => ready },
    { key: 'deferred', title: t('deferred'), isAmount: true, isWide: true, cell: ({ deferred }) => deferred },
    { key: 'active', title: t('active'), isAmount: true, isWide: true, cell: ({ active }) => active },
    { key: 'failed', title: t('failed'), isAmount: true, isWide: true, cell: ({ failed }) => failed },
    {
      key: 'oldest',
      title: t('oldest'),
      isAmount: true,
      isWide: true,
      cell: ({ oldest_seconds: seconds }) => (seconds < 1 ? '—' : t('seconds', { seconds: Math.round(seconds) })),
    },
    {
      key: 'dead',
      title: t('dead'),
      isAmount: true,
      cell: ({ dead, name }) =>
        dead === 0 ? (
          0
        ) : (
          <Button kind="quiet" onClick={() => only(name)}>
            <Badge tone="danger" shape="cross">
              {dead}
            </Badge>
            <span className="sr-only">{t('seeDead', { queue: name })}</span>
          </Button>
        ),
    },
  ];
  return (
    <Page title={t('title')} summary={t('summary')}>
      <DeadLetters job={search.job} onAll={() => only()} />
      <section className="space-y-3" aria-label={t('queues')}>
        <h2 className="text-lg font-semibold">{t('queues')}</h2>
        {error ? (
          <QueryFailure error={error} onRetry={() => void refetch()} />
        ) : (
          <Table caption={t('queues')} columns={columns} rows={data?.data} rowKey={({ name }) => name} />
        )}
      </section>
    </Page>
  );
}
