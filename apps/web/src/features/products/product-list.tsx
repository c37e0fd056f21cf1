import { Link, useNavigate } from '@tanstack/react-router';
import type { Product } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { formatMoney } from '../../lib/format/money.ts';
import { SearchableList } from '../../lib/lists/searchable-list.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { buttonClass } from '../../ui/button.tsx';
import type { Column } from '../../ui/table.tsx';

export function ProductList({ search }: { readonly search: string | undefined }) {
  const t = useTranslations('products');
  const { company } = useCompany();
  const navigate = useNavigate();
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/products',
    { params: { query: { limit: 50, ...(search !== undefined && { q: search }) } } },
    cursorPages,
  );
  const columns: readonly Column<Product>[] = [
    {
      key: 'name',
      title: t('columns.name'),
      cell: (product) => (
        <Link
          to="/$tenant/products/$product"
          params={{ tenant: company.id, product: product.id }}
          search={search === undefined ? {} : { q: search }}
          className="font-medium text-primary hover:underline"
        >
          {product.description}
        </Link>
      ),
    },
    {
      key: 'key',
      title: t('columns.key'),
      cell: (product) => <span className="font-mono">{product.clave_prod_serv}</span>,
    },
    { key: 'sku', title: 'SKU', isWide: true, cell: ({ sku }) => <span className="font-mono">{sku ?? '—'}</span> },
    {
      key: 'price',
      title: t('columns.price'),
      isAmount: true,
      cell: (product) => (
        <>
          {product.unit_price === null ? '—' : formatMoney(product.unit_price)}
          {product.price_includes_tax && <span className="block text-muted">{t('taxInside')}</span>}
        </>
      ),
    },
  ];
  return (
    <SearchableList
      caption={t('title')}
      label={t('search')}
      search={search}
      onSearch={(q) =>
        void navigate({
          to: '/$tenant/products',
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
          to="/$tenant/products/$product"
          params={{ tenant: company.id, product: 'new' }}
          className={buttonClass('primary')}
        >
          {t('new')}
        </Link>
      }
    />
  );
}
