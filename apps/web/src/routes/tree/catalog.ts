import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { company } from './company.ts';
import { customerSorts } from '../../features/customers/customer-sorts.ts';
import { productSorts } from '../../features/products/product-sorts.ts';
import { readListSearch } from '../../lib/lists/read-list-search.ts';

const customers = createRoute({
  getParentRoute: () => company,
  path: '/customers',
  validateSearch: readListSearch(customerSorts),
  component: lazyRouteComponent(() => import('../customers-page.tsx'), 'CustomersPage'),
});

const customer = createRoute({
  getParentRoute: () => customers,
  path: '/$customer',
  component: lazyRouteComponent(() => import('../customer-drawer.tsx'), 'CustomerDrawer'),
});

const products = createRoute({
  getParentRoute: () => company,
  path: '/products',
  validateSearch: readListSearch(productSorts),
  component: lazyRouteComponent(() => import('../products-page.tsx'), 'ProductsPage'),
});

const product = createRoute({
  getParentRoute: () => products,
  path: '/$product',
  component: lazyRouteComponent(() => import('../product-drawer.tsx'), 'ProductDrawer'),
});

/** Who is billed and what is sold. */
export const catalogRoutes = [customers.addChildren([customer]), products.addChildren([product])] as const;
