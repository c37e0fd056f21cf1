import { Link, useNavigate } from '@tanstack/react-router';
import type { InvoiceSummary } from '@kita/api-client';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { folioOf } from '../../lib/invoices/invoice-badge.tsx';
import { DataList } from '../../lib/lists/data-list.tsx';
import { useColumns } from '../../lib/lists/use-columns.ts';
import { MoreButton } from '../../lib/lists/more-button.tsx';
import { useSelection } from '../../lib/lists/use-selection.ts';
import { useCompany } from '../../lib/session/company.ts';
import { May } from '../../lib/session/may.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BulkBar } from './list/bulk-bar.tsx';
import { FilterChips } from './list/filter-chips.tsx';
import { InvoiceCard } from './list/invoice-card.tsx';
import { useInvoiceColumns } from './list/invoice-columns.tsx';
import { useSummary } from './list/invoice-summary.tsx';
import { InvoiceViews } from './list/invoice-views.tsx';
import { ListTools } from './list/list-tools.tsx';
import { SaveViewDialog } from './list/save-view-dialog.tsx';
import { DEFAULT_SORT, readInvoiceFilters, readInvoiceSearch, toQuery } from './invoice-filters.ts';
import type { InvoiceSearch } from './invoice-filters.ts';

const AT_ONCE = 100;

/** Every invoice, found by what one knows of it. The address is the state: filters, order, dialog. */
export function InvoiceList({ search }: { readonly search: InvoiceSearch }) {
  const { company } = useCompany();
  const navigate = useNavigate();
  const go = (next: InvoiceSearch, isNew = false) =>
    void navigate({ to: '/$tenant/invoices', params: { tenant: company.id }, search: next, replace: !isNew });
  const change = (part: Readonly<Record<string, string>>) => go(readInvoiceSearch({ ...search, ...part }));
  const columns = useInvoiceColumns(company.id);
  const chosen = useColumns('invoices', columns);
  const filters = useMemo(() => readInvoiceFilters({ ...search }), [search]);
  const sort = search.sort ?? DEFAULT_SORT;
  return (
    <div className="space-y-4">
      <InvoiceViews search={search} />
      <ListTools
        search={search}
        columns={columns}
        chosen={chosen}
        onChange={change}
        onSave={() => go({ ...search, dialog: 'save-view' }, true)}
      />
      <FilterChips filters={filters} onChange={change} onClear={() => go(search.sort ? { sort: search.sort } : {})} />
      <Rows
        key={JSON.stringify(filters)}
        filters={filters}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        columns={columns}
        visibility={chosen.visibility}
      />
      {search.dialog === 'save-view' && (
        <SaveViewDialog search={search} onClose={() => go(readInvoiceSearch({ ...search, dialog: '' }))} />
      )}
    </div>
  );
}

interface RowsProps {
  readonly filters: ReturnType<typeof readInvoiceFilters>;
  readonly sort: NonNullable<InvoiceSearch['sort']>;
  readonly onSort: (sort: string) => void;
  readonly columns: ReturnType<typeof useInvoiceColumns>;
  readonly visibility: Readonly<Record<string, boolean>>;
}

function Rows({ filters, sort, onSort, columns, visibility }: RowsProps) {
  const t = useTranslations('invoices');
  const { company } = useCompany();
  const query = { limit: AT_ONCE, sort, ...toQuery(filters) };
  const list = useApi().query.useInfiniteQuery('get', '/v1/invoices', { params: { query } }, cursorPages);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = list;
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.data), [list.data]);
  const ids = useMemo(() => (rows ?? []).map(({ id }) => id), [rows]);
  const selection = useSelection(ids);
  const [isAll, setAll] = useState(false);
  const summary = useSummary(filters).data;
  const isFiltered = Object.keys(filters).length > 0;
  if (list.error && !rows) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (rows?.length === 0) {
    return (
      <div className="rounded-md border border-line bg-surface">
        <NothingHere isFiltered={isFiltered} tenant={company.id} />
      </div>
    );
  }
  const picked = rows?.filter(({ id }) => selection.chosen[id]) ?? [];
  const clear = () => {
    setAll(false);
    selection.clear();
  };
  return (
    <>
      <DataList<InvoiceSummary>
        caption={t('title')}
        columns={columns}
        visibility={visibility}
        rows={rows}
        sort={sort}
        onSort={onSort}
        selection={selection}
        nameOf={(invoice) => folioOf(invoice) || `${t('noFolio')} ${invoice.receiver.legal_name}`}
        card={(invoice) => <InvoiceCard invoice={invoice} tenant={company.id} />}
        onEnd={hasNextPage && !isFetchingNextPage && !list.error ? () => void fetchNextPage() : undefined}
      />
      {list.error ? <QueryFailure error={list.error} onRetry={() => void fetchNextPage()} /> : null}
      {!list.error && <MoreButton list={list} />}
      {selection.count > 0 && (
        <BulkBar
          rows={picked}
          matching={summary && { count: summary.count, isCapped: summary.is_capped }}
          isAll={isAll}
          onAll={() => setAll(true)}
          onClear={clear}
          chosen={isAll ? { filters: toQuery(filters), sort } : { ids: Object.keys(selection.chosen), sort }}
        />
      )}
    </>
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
        <May do="invoices:write">
          <Link to="/$tenant/invoices/new" params={{ tenant }} className={buttonClass('primary')}>
            {t('new')}
          </Link>
        </May>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
