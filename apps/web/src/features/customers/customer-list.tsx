import { Link, useNavigate } from '@tanstack/react-router';
import type { Customer } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { SearchableList } from '../../lib/lists/searchable-list.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { buttonClass } from '../../ui/button.tsx';
import type { Column } from '../../ui/table.tsx';

export function CustomerList({ search }: { readonly search: string | undefined }) {
  const t = useTranslations('customers');
  const { company } = useCompany();
  const navigate = useNavigate();
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/customers',
    { params: { query: { limit: 50, ...(search !== undefined && { q: search }) } } },
    cursorPages,
  );
  const columns: readonly Column<Customer>[] = [
    {
      key: 'name',
      title: t('columns.name'),
      cell: (customer) => (
        <Link
          to="/$tenant/customers/$customer"
          params={{ tenant: company.id, customer: customer.id }}
          search={search === undefined ? {} : { q: search }}
          className="font-medium text-primary hover:underline"
        >
          {customer.legal_name}
        </Link>
      ),
    },
    { key: 'rfc', title: 'RFC', cell: ({ rfc }) => <span className="font-mono">{rfc}</span> },
    { key: 'regime', title: t('columns.regime'), isWide: true, cell: ({ regimen_fiscal }) => regimen_fiscal },
    { key: 'postal', title: t('columns.postalCode'), isWide: true, cell: ({ postal_code }) => postal_code },
    { key: 'email', title: t('columns.email'), isWide: true, cell: ({ email }) => email ?? '—' },
  ];
  return (
    <SearchableList
      caption={t('title')}
      label={t('search')}
      search={search}
      onSearch={(q) =>
        void navigate({
          to: '/$tenant/customers',
          params: { tenant: company.id },
          search: q === '' ? {} : { q },
          replace: true,
        })
      }
      columns={columns}
      list={list}
      empty={{ title: t('empty.title'), text: t('empty.text'), example: t('empty.example') }}
      action={
        <Link
          to="/$tenant/customers/$customer"
          params={{ tenant: company.id, customer: 'new' }}
          className={buttonClass('primary')}
        >
          {t('new')}
        </Link>
      }
    />
  );
}
