import { Link } from '@tanstack/react-router';
import type { WebhookEndpoint } from '@kita/api-client';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { usePatternText } from '../../lib/events/use-event-text.ts';
import { formatRecent } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { EndpointBadge } from './endpoint-badge.tsx';

/** Every endpoint with what it wants and how it is doing. */
export function EndpointList({ action }: { readonly action: ReactNode }) {
  const t = useTranslations('webhooks');
  const locale = useLocale();
  const { company } = useCompany();
  const patternText = usePatternText();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/webhook-endpoints', {});
  const columns: readonly Column<WebhookEndpoint>[] = [
    {
      key: 'url',
      title: t('address'),
      className: 'w-full max-w-0',
      cell: ({ id, url, description }) => (
        <>
          <Link
            to="/$tenant/settings/webhooks/$endpoint"
            params={{ tenant: company.id, endpoint: id }}
            className="block truncate font-medium text-primary hover:underline"
          >
            {description ?? new URL(url).host}
          </Link>
          <span title={url} className="block truncate font-mono text-xs text-muted">
            {url}
          </span>
        </>
      ),
    },
    {
      key: 'events',
      title: t('wants'),
      isWide: true,
      cell: ({ events: [first = '', ...others] }) => (
        <>
          {patternText(first)}
          {others.length > 0 && <span className="text-muted"> {t('andMore', { count: others.length })}</span>}
        </>
      ),
    },
    { key: 'health', title: t('state'), cell: (endpoint) => <EndpointBadge endpoint={endpoint} /> },
    {
      key: 'success',
      title: t('lastSuccess'),
      isWide: true,
      cell: ({ health }) => (health.last_success_at === null ? '—' : formatRecent(health.last_success_at, locale)),
    },
  ];
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (data?.data.length === 0) {
    return (
      <div className="rounded-md border border-line bg-surface">
        <EmptyState title={t('empty.title')} example={t('empty.example')} action={action}>
          {t('empty.text')}
        </EmptyState>
      </div>
    );
  }
  return <Table caption={t('title')} columns={columns} rows={data?.data} rowKey={({ id }) => id} skeletonRows={3} />;
}
