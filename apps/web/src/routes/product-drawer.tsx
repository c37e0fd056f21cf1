import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { ProductDrawer as Drawer } from '../features/products/product-drawer.tsx';

const route = getRouteApi('/$tenant/products/$product');

/** A drawer with an address: Back closes it, a link opens it. */
export function ProductDrawer() {
  const { tenant, product } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return (
    <Drawer
      key={product}
      id={product}
      onClose={() => void navigate({ to: '/$tenant/products', params: { tenant }, search })}
    />
  );
}
