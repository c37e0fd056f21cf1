import { Link } from '@tanstack/react-router';
import type { StuckInvoice } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { formatRecent } from '../../lib/format/dates.ts';
import { formatMoney } from '../../lib/format/money.ts';
import { WholeTable } from '../../lib/lists/whole-table.tsx';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import type { Column } from '../../ui/table.tsx';
import { ModeBadge } from './badges.tsx';

const MARKS = {
  needs_attention: { tone: 'danger', shape: 'triangle' },
  verifying: { tone: 'attention', shape: 'half' },
  waiting: { tone: 'outline', shape: 'ring' },
} as const;

/** Documents of all companies that need somebody, each with its company and the runbook that helps. */
export function StuckInvoices() {
  const t = useTranslations('operator.stuck');
  const locale = useLocale();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/operator/stuck-invoices', {});
  const columns: readonly Column<StuckInvoice>[] = [
    {
      key: 'document',
      title: t('document'),
      cell: ({ number, id, total, currency }) => (
        <div className="py-1">
          <p className="font-medium">{number === '' ? t('noFolio') : number}</p>
          <p className="font-mono text-xs text-muted [overflow-wrap:anywhere] max-sm:hidden">{id}</p>
          <p className="text-muted">{formatMoney(total, currency)}</p>
        </div>
      ),
    },
    {
      key: 'company',
      title: t('company'),
      cell: ({ tenant, legal_name, livemode }) => (
        <div className="space-y-1 py-1">
          <Link to="/operator/companies/$id" params={{ id: tenant }} className="text-primary hover:underline">
            {legal_name}
          </Link>
          <div className="max-sm:hidden">
            <ModeBadge isLive={livemode} />
          </div>
        </div>
      ),
    },
    {
      key: 'why',
      title: t('why'),
      cell: ({ why, waiting_code: code }) => (
        <>
          <Badge {...MARKS[why]}>{t(`whys.${why}`)}</Badge>
          {code !== null && <p className="font-mono text-xs text-muted">{code}</p>}
        </>
      ),
    },
    { key: 'since', title: t('since'), isWide: true, cell: ({ since }) => formatRecent(since, locale) },
    { key: 'attempts', title: t('attempts'), isAmount: true, isWide: true, cell: ({ attempts }) => attempts },
    {
      key: 'runbook',
      title: t('runbook'),
      isWide: true,
      cell: ({ runbook }) => <code className="font-mono text-xs">docs/runbooks/{runbook}.md</code>,
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
