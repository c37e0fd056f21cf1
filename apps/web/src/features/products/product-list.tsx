import { Link, useNavigate } from '@tanstack/react-router';
import type { Product } from '@kita/api-client';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { formatMoney } from '../../lib/format/money.ts';
import type { ListColumn } from '../../lib/lists/list-column.ts';
import { SearchableList } from '../../lib/lists/searchable-list.tsx';
import type { ListSearch } from '../../lib/lists/searchable-list.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { May } from '../../lib/session/may.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { productSort } from './product-sorts.ts';

export function ProductList({ search }: { readonly search: ListSearch }) {
  const t = useTranslations('products');
  const { company } = useCompany();
  const navigate = useNavigate();
  const sort = productSort(search.sort);
  const query = { limit: 100, ...(search.q !== undefined && { q: search.q }), ...(sort && { sort }) };
  const list = useApi().query.useInfiniteQuery('get', '/v1/products', { params: { query } }, cursorPages);
  const columns = useProductColumns(search);
  return (
    <SearchableList<Product>
      name="products"
      caption={t('title')}
      label={t('search')}
      search={search}
      onSearch={(next) =>
        void navigate({ to: '/$tenant/products', params: { tenant: company.id }, search: next, replace: true })
      }
      columns={columns}
      list={list}
      nameOf={({ description }) => description}
      card={(product) => (
        <>
          <ProductLink product={product} search={search} />
          <p className="flex justify-between gap-3 text-muted">
            <span className="truncate font-mono">{product.sku ?? product.clave_prod_serv}</span>
            <Price product={product} />
          </p>
        </>
      )}
      empty={{ title: t('empty.title'), text: t('empty.text'), example: t('empty.example') }}
      action={
        <May do="products:write">
          <Link
            to="/$tenant/products/$product"
            params={{ tenant: company.id, product: 'new' }}
            className={buttonClass('primary')}
          >
            {t('new')}
          </Link>
        </May>
      }
    />
  );
}

interface ProductLinkProps {
  readonly product: Product;
  readonly search: ListSearch;
}

function ProductLink({ product, search }: ProductLinkProps) {
  const { company } = useCompany();
  return (
    <Link
      to="/$tenant/products/$product"
      params={{ tenant: company.id, product: product.id }}
      search={search}
      resetScroll={false}
      className="block truncate font-medium text-primary hover:underline"
    >
      {product.description}
    </Link>
  );
}

function Price({ product }: { readonly product: Product }) {
  const t = useTranslations('products');
  if (product.unit_price === null) return '—';
  return (
    <span className="whitespace-nowrap">
      {product.price_includes_tax && <span className="mr-2 text-muted">{t('taxInside')}</span>}
      {formatMoney(product.unit_price)}
    </span>
  );
}

function useProductColumns(search: ListSearch): readonly ListColumn<Product>[] {
  const t = useTranslations('products');
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('columns.name'),
        sort: 'name',
        isFixed: true,
        cell: (product) => <ProductLink product={product} search={search} />,
      },
      {
        key: 'key',
        title: t('columns.key'),
        className: 'w-36',
        cell: (product) => <span className="font-mono">{product.clave_prod_serv}</span>,
      },
      {
        key: 'sku',
        title: 'SKU',
        className: 'w-40',
        cell: ({ sku }) => <span className="font-mono">{sku ?? '—'}</span>,
      },
      {
        key: 'price',
        title: t('columns.price'),
        sort: 'price',
        isAmount: true,
        className: 'w-56',
        cell: (product) => <Price product={product} />,
      },
    ],
    [t, search],
  );
}
