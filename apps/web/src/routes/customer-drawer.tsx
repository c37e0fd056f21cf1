import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { CustomerDrawer as Drawer } from '../features/customers/customer-drawer.tsx';

const route = getRouteApi('/$tenant/customers/$customer');

/** A drawer with an address: Back closes it, a link opens it. */
export function CustomerDrawer() {
  const { tenant, customer } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return (
    <Drawer
      key={customer}
      id={customer}
      onClose={() => void navigate({ to: '/$tenant/customers', params: { tenant }, search })}
    />
  );
}
