import { Link } from '@tanstack/react-router';
import type { OperatorWebhookEndpoint } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { formatRecent } from '../../lib/format/dates.ts';
import { WholeTable } from '../../lib/lists/whole-table.tsx';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import type { Column } from '../../ui/table.tsx';

const MARKS = {
  disabled: { tone: 'quiet', shape: 'dash' },
  failing: { tone: 'danger', shape: 'cross' },
  late: { tone: 'attention', shape: 'half' },
} as const;

/** Webhook endpoints of all companies that are not well. Those that are stand nowhere: there is nothing to do. */
export function WebhookHealth() {
  const t = useTranslations('operator.webhooks');
  const locale = useLocale();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/operator/webhook-endpoints', {});
  const recent = (at: string | null) => (at === null ? t('never') : formatRecent(at, locale));
  const columns: readonly Column<OperatorWebhookEndpoint>[] = [
    {
      key: 'host',
      title: t('endpoint'),
      cell: ({ host, id, tenant, legal_name }) => (
        <div className="py-1">
          <p className="font-medium [overflow-wrap:anywhere]">{host}</p>
          <p className="font-mono text-xs text-muted [overflow-wrap:anywhere]">{id}</p>
          <Link to="/operator/companies/$id" params={{ id: tenant }} className="text-primary hover:underline">
            {legal_name}
          </Link>
        </div>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      cell: ({ state, failures }) => (
        <>
          <Badge {...MARKS[state]}>{t(`states.${state}`)}</Badge>
          {failures > 0 && <p className="text-muted">{t('failures', { count: failures })}</p>}
        </>
      ),
    },
    { key: 'since', title: t('since'), isWide: true, cell: ({ failing_since: at }) => recent(at) },
    { key: 'success', title: t('lastSuccess'), isWide: true, cell: ({ last_success_at: at }) => recent(at) },
    { key: 'backlog', title: t('backlog'), isAmount: true, cell: ({ backlog }) => backlog.toLocaleString(locale) },
    {
      key: 'oldest',
      title: t('oldest'),
      isWide: true,
      cell: ({ oldest_due_at: at }) => (at === null ? t('nothing') : formatRecent(at, locale)),
    },
  ];
  return (
    <Page title={t('title')} summary={t('summary')}>
      <WholeTable
        caption={t('title')}
        columns={columns}
        rows={data?.data}
        rowKey={({ id }) => id}
        skeletonRows={4}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      />
    </Page>
  );
}
