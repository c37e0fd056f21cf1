import { getRouteApi } from '@tanstack/react-router';

import { InvoiceDetail } from '../features/invoices/detail/invoice-detail.tsx';

const route = getRouteApi('/$tenant/invoices/$invoice');

export function InvoicePage() {
  const { invoice } = route.useParams();
  return <InvoiceDetail key={invoice} id={invoice} />;
}
