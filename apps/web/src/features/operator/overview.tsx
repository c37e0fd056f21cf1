import { Link } from '@tanstack/react-router';
import type { OperatorOverview } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';

interface Line {
  readonly name: 'stuck' | 'dead' | 'webhooks' | 'arco' | 'flags';
  readonly to: '/operator/stuck' | '/operator/jobs' | '/operator/webhooks' | '/operator/arco' | '/operator/flags';
  readonly count: number;
  readonly isUrgent: boolean;
  readonly text: string;
}

const LOOK_EVERY_MS = 30_000;

/** What waits for the operator, each line leading to where it is settled. It looks again by itself. */
export function Overview() {
  const t = useTranslations('operator.overview');
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/operator/overview',
    {},
    { refetchInterval: LOOK_EVERY_MS },
  );
  const lines = useLines(data);
  const columns: readonly Column<Line>[] = [
    {
      key: 'what',
      title: t('what'),
      cell: ({ to, name }) => (
        <Link to={to} className="font-medium text-primary hover:underline">
          {t(`names.${name}`)}
        </Link>
      ),
    },
    { key: 'text', title: t('now'), isWide: true, cell: ({ text }) => text },
    {
      key: 'state',
      title: t('state'),
      cell: ({ count, isUrgent }) =>
        count === 0 ? (
          <Badge tone="good" shape="disc">
            {t('nothing')}
          </Badge>
        ) : (
          <Badge tone={isUrgent ? 'danger' : 'attention'} shape={isUrgent ? 'triangle' : 'half'}>
            {count}
          </Badge>
        ),
    },
  ];
  return (
    <Page title={t('title')} summary={t('summary')}>
      {error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <Table caption={t('title')} columns={columns} rows={lines} rowKey={({ name }) => name} skeletonRows={5} />
      )}
    </Page>
  );
}

function useLines(data: OperatorOverview | undefined): readonly Line[] | undefined {
  const t = useTranslations('operator.overview');
  return (
    data && [
      {
        name: 'stuck',
        to: '/operator/stuck',
        count: data.stuck_invoices.needs_attention + data.stuck_invoices.verifying + data.stuck_invoices.waiting,
        isUrgent: data.stuck_invoices.needs_attention > 0,
        text: t('stuck', data.stuck_invoices),
      },
      {
        name: 'dead',
        to: '/operator/jobs',
        count: data.dead_letters,
        isUrgent: data.dead_letters > 0,
        text: t('dead', { count: data.dead_letters, minutes: Math.floor(data.oldest_job_seconds / 60) }),
      },
      {
        name: 'webhooks',
        to: '/operator/webhooks',
        count: data.webhook_endpoints.failing + data.webhook_endpoints.disabled + data.webhook_endpoints.late,
        isUrgent: false,
        text: t('webhooks', data.webhook_endpoints),
      },
      {
        name: 'arco',
        to: '/operator/arco',
        count: data.arco_requests.open,
        isUrgent: data.arco_requests.overdue > 0,
        text: t('arco', data.arco_requests),
      },
      {
        name: 'flags',
        to: '/operator/flags',
        count: data.flags_changed,
        isUrgent: false,
        text: t('flags', { count: data.flags_changed }),
      },
    ]
  );
}
