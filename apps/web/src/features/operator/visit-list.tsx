import { Link } from '@tanstack/react-router';
import type { Impersonation } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { formatInstant } from '../../lib/format/dates.ts';
import { WholeTable } from '../../lib/lists/whole-table.tsx';
import { Badge } from '../../ui/badge.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import type { Column } from '../../ui/table.tsx';

/** Who saw which company as whom, and why: the operators' own mirror. */
export function VisitList() {
  const t = useTranslations('operator.visits');
  const locale = useLocale();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/operator/impersonations', {});
  const columns: readonly Column<Impersonation>[] = [
    {
      key: 'who',
      title: t('who'),
      cell: ({ operator, user_name }) => (
        <div className="py-1">
          <p className="font-medium">{operator}</p>
          <p className="text-muted">{t('as', { name: user_name })}</p>
        </div>
      ),
    },
    {
      key: 'company',
      title: t('company'),
      cell: ({ tenant, legal_name }) => (
        <Link to="/operator/companies/$id" params={{ id: tenant }} className="text-primary hover:underline">
          {legal_name}
        </Link>
      ),
    },
    { key: 'reason', title: t('reason'), isWide: true, cell: ({ reason }) => reason },
    { key: 'when', title: t('when'), isWide: true, cell: ({ created_at }) => formatInstant(created_at, locale) },
    {
      key: 'state',
      title: t('state'),
      cell: ({ ended_at, expires_at }) =>
        ended_at === null && new Date(expires_at) > new Date() ? (
          <Badge tone="attention" shape="half">
            {t('open')}
          </Badge>
        ) : (
          <Badge tone="quiet" shape="dash">
            {t('over')}
          </Badge>
        ),
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
        empty={
          <EmptyState
            title={t('empty.title')}
            action={
              <Link to="/operator/companies" className={buttonClass('primary')}>
                {t('empty.action')}
              </Link>
            }
          >
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
