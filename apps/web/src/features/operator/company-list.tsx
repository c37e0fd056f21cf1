import { Link, useNavigate } from '@tanstack/react-router';
import type { OperatorTenant } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { formatDay, formatRecent } from '../../lib/format/dates.ts';
import { PagedTable } from '../../lib/lists/paged-table.tsx';
import { SearchField } from '../../lib/lists/search-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import type { Column } from '../../ui/table.tsx';
import { ModeBadge, StatusBadge } from './badges.tsx';
import type { CompanySearch } from './operator-search.ts';

/** Companies of everybody, by name, RFC or id. What is looked through is written down. */
export function CompanyList({ search }: { readonly search: CompanySearch }) {
  const t = useTranslations('operator.companies');
  const navigate = useNavigate();
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/operator/tenants',
    { params: { query: { limit: 25, ...search } } },
    cursorPages,
  );
  const go = (next: CompanySearch) => void navigate({ to: '/operator/companies', search: next, replace: true });
  const { q, mode, status } = search;
  return (
    <Page title={t('title')} summary={t('summary')}>
      <div className="flex flex-wrap items-end gap-2">
        <SearchField
          label={t('search')}
          search={q}
          onSearch={(text) => go({ ...(mode && { mode }), ...(status && { status }), ...(text !== '' && { q: text }) })}
        />
        <SelectField
          label={t('mode')}
          value={mode ?? ''}
          onChange={({ target }) => go({ ...(q && { q }), ...(status && { status }), ...modeOf(target.value) })}
          options={[
            { value: '', label: t('both') },
            { value: 'live', label: t('live') },
            { value: 'test', label: t('test') },
          ]}
        />
        <SelectField
          label={t('status')}
          value={status ?? ''}
          onChange={({ target }) => go({ ...(q && { q }), ...(mode && { mode }), ...statusOf(target.value) })}
          options={[
            { value: '', label: t('any') },
            { value: 'active', label: t('statuses.active') },
            { value: 'suspended', label: t('statuses.suspended') },
            { value: 'closed', label: t('statuses.closed') },
          ]}
        />
      </div>
      <PagedTable
        caption={t('title')}
        list={list}
        columns={useCompanyColumns()}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      />
    </Page>
  );
}

function modeOf(value: string): Pick<CompanySearch, 'mode'> {
  return value === 'live' || value === 'test' ? { mode: value } : {};
}

function statusOf(value: string): Pick<CompanySearch, 'status'> {
  return value === 'active' || value === 'suspended' || value === 'closed' ? { status: value } : {};
}

function useCompanyColumns(): readonly Column<OperatorTenant>[] {
  const t = useTranslations('operator.companies');
  const locale = useLocale();
  return [
    {
      key: 'name',
      title: t('company'),
      cell: ({ id, legal_name, trade_name, rfc }) => (
        <div className="py-1">
          <Link to="/operator/companies/$id" params={{ id }} className="font-medium text-primary hover:underline">
            {trade_name ?? legal_name}
          </Link>
          <p className="font-mono text-xs text-muted">{rfc}</p>
        </div>
      ),
    },
    { key: 'mode', title: t('mode'), cell: ({ livemode }) => <ModeBadge isLive={livemode} /> },
    { key: 'status', title: t('status'), cell: ({ status }) => <StatusBadge status={status} /> },
    {
      key: 'month',
      title: t('thisMonth'),
      isAmount: true,
      isWide: true,
      cell: ({ invoices_this_month: count }) => count.toLocaleString(locale),
    },
    {
      key: 'last',
      title: t('lastInvoice'),
      isWide: true,
      cell: ({ last_invoice_at: at }) => (at === null ? t('never') : formatRecent(at, locale)),
    },
    { key: 'since', title: t('since'), isWide: true, cell: ({ created_at }) => formatDay(created_at, locale) },
  ];
}
