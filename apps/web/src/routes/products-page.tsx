import { Link, Outlet, getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { ProductList } from '../features/products/product-list.tsx';
import { May } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/products');

export function ProductsPage() {
  const t = useTranslations('products');
  const { tenant } = route.useParams();
  return (
    <Page
      title={t('title')}
      actions={
        <May do="products:write">
          <Link to="/$tenant/products/$product" params={{ tenant, product: 'new' }} className={buttonClass('primary')}>
            <Icon name="plus" />
            {t('new')}
          </Link>
        </May>
      }
    >
      <ProductList search={route.useSearch()} />
      <Outlet />
    </Page>
  );
}
