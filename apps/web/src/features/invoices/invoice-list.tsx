import { Link, useNavigate } from '@tanstack/react-router';
import type { InvoiceSummary } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay, formatFiscalDate } from '../../lib/format/dates.ts';
import { formatMoney } from '../../lib/format/money.ts';
import { InvoiceBadge, folioOf } from '../../lib/invoices/invoice-badge.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { toQuery } from './invoice-filters.ts';
import type { InvoiceFilters } from './invoice-filters.ts';

export function InvoiceList({ filters }: { readonly filters: InvoiceFilters }) {
  const t = useTranslations('invoices');
  const { company } = useCompany();
  const columns = useColumns(company.id);
  const navigate = useNavigate();
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/invoices',
    { params: { query: { limit: 50, ...toQuery(filters) } } },
    cursorPages,
  );
  const rows = list.data?.pages.flatMap((page) => page.data);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className="space-y-4">
      <FilterBar
        filters={filters}
        onChange={(search) =>
          void navigate({ to: '/$tenant/invoices', params: { tenant: company.id }, search, replace: true })
        }
      />
      {list.error ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : rows?.length === 0 ? (
        <div className="rounded-md border border-line bg-surface">
          <NothingHere isFiltered={isFiltered} tenant={company.id} />
        </div>
      ) : (
        <Table caption={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {list.hasNextPage && (
        <div className="flex justify-center">
          <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function NothingHere({ isFiltered, tenant }: { readonly isFiltered: boolean; readonly tenant: string }) {
  const t = useTranslations('invoices');
  if (isFiltered) {
    return (
      <EmptyState
        title={t('nothingFound')}
        action={
          <Link to="/$tenant/invoices" params={{ tenant }} className={buttonClass()}>
            {t('clearFilters')}
          </Link>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t('empty.title')}
      example={t('empty.example')}
      action={
        <Link to="/$tenant/invoices/new" params={{ tenant }} className={buttonClass('primary')}>
          {t('new')}
        </Link>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}

function useColumns(tenant: string): readonly Column<InvoiceSummary>[] {
  const t = useTranslations('invoices');
  const locale = useLocale();
  return [
    {
      key: 'folio',
      title: t('columns.folio'),
      cell: (invoice) => (
        <Link
          to="/$tenant/invoices/$invoice"
          params={{ tenant, invoice: invoice.id }}
          className="font-mono font-medium text-primary underline-offset-2 hover:underline"
        >
          {folioOf(invoice) || t('noFolio')}
        </Link>
      ),
    },
    {
      key: 'receiver',
      title: t('columns.receiver'),
      className: 'max-w-44 sm:max-w-64',
      cell: ({ receiver, state }) => (
        <>
          <span className="block truncate" title={receiver.legal_name}>
            {receiver.legal_name}
          </span>
          <span className="sm:hidden">
            <InvoiceBadge state={state} />
          </span>
        </>
      ),
    },
    {
      key: 'rfc',
      title: 'RFC',
      isWide: true,
      cell: ({ receiver }) => <span className="font-mono">{receiver.rfc}</span>,
    },
    {
      key: 'date',
      title: t('columns.date'),
      isWide: true,
      className: 'whitespace-nowrap',
      cell: ({ fecha, created_at }) =>
        fecha === null ? formatDay(created_at, locale) : formatFiscalDate(fecha, locale),
    },
    {
      key: 'state',
      title: t('columns.state'),
      className: 'max-sm:hidden',
      cell: ({ state }) => <InvoiceBadge state={state} />,
    },
    {
      key: 'total',
      title: t('columns.total'),
      isAmount: true,
      cell: ({ total, currency }) => formatMoney(total, currency),
    },
  ];
}
