import { Link, useNavigate } from '@tanstack/react-router';
import type { Customer } from '@kita/api-client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import type { ListColumn } from '../../lib/lists/list-column.ts';
import { SearchableList } from '../../lib/lists/searchable-list.tsx';
import type { ListSearch } from '../../lib/lists/searchable-list.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { May } from '../../lib/session/may.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { customerSort } from './customer-sorts.ts';

export function CustomerList({ search }: { readonly search: ListSearch }) {
  const t = useTranslations('customers');
  const { company } = useCompany();
  const navigate = useNavigate();
  const sort = customerSort(search.sort);
  const query = { limit: 100, ...(search.q !== undefined && { q: search.q }), ...(sort && { sort }) };
  const list = useApi().query.useInfiniteQuery('get', '/v1/customers', { params: { query } }, cursorPages);
  const columns = useCustomerColumns(search);
  return (
    <SearchableList<Customer>
      name="customers"
      caption={t('title')}
      label={t('search')}
      search={search}
      onSearch={(next) =>
        void navigate({ to: '/$tenant/customers', params: { tenant: company.id }, search: next, replace: true })
      }
      columns={columns}
      list={list}
      nameOf={({ legal_name }) => legal_name}
      card={(customer) => (
        <>
          <CustomerLink customer={customer} search={search} />
          <p className="truncate text-muted">
            <span className="font-mono">{customer.rfc}</span>
            {customer.email !== null && ` · ${customer.email}`}
          </p>
        </>
      )}
      empty={{ title: t('empty.title'), text: t('empty.text'), example: t('empty.example') }}
      action={
        <May do="customers:write">
          <Link
            to="/$tenant/customers/$customer"
            params={{ tenant: company.id, customer: 'new' }}
            className={buttonClass('primary')}
          >
            {t('new')}
          </Link>
        </May>
      }
    />
  );
}

interface CustomerLinkProps {
  readonly customer: Customer;
  readonly search: ListSearch;
}

function CustomerLink({ customer, search }: CustomerLinkProps) {
  const { company } = useCompany();
  return (
    <Link
      to="/$tenant/customers/$customer"
      params={{ tenant: company.id, customer: customer.id }}
      search={search}
      resetScroll={false}
      className="block truncate font-medium text-primary hover:underline"
    >
      {customer.legal_name}
    </Link>
  );
}

function useCustomerColumns(search: ListSearch): readonly ListColumn<Customer>[] {
  const t = useTranslations('customers');
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('columns.name'),
        sort: 'name',
        isFixed: true,
        cell: (customer) => <CustomerLink customer={customer} search={search} />,
      },
      { key: 'rfc', title: 'RFC', className: 'w-40', cell: ({ rfc }) => <span className="font-mono">{rfc}</span> },
      { key: 'regime', title: t('columns.regime'), className: 'w-24', cell: ({ regimen_fiscal }) => regimen_fiscal },
      { key: 'postal', title: t('columns.postalCode'), className: 'w-24', cell: ({ postal_code }) => postal_code },
      { key: 'email', title: t('columns.email'), className: 'w-60', cell: ({ email }) => email ?? '—' },
      { key: 'phone', title: t('columns.phone'), isExtra: true, className: 'w-40', cell: ({ phone }) => phone ?? '—' },
    ],
    [t, search],
  );
}
