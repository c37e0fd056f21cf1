import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { StoredInvoiceEditor } from '../features/invoices/editor/editor-page.tsx';

const route = getRouteApi('/$tenant/invoices/$invoice/edit');

/** A draft, or a document the PAC refused, to be corrected and issued. */
export function EditInvoicePage() {
  const { tenant, invoice } = route.useParams();
  const navigate = useNavigate();
  return (
    <StoredInvoiceEditor
      key={invoice}
      id={invoice}
      onFirstSave={() => {}}
      onDone={({ id }) => void navigate({ to: '/$tenant/invoices/$invoice', params: { tenant, invoice: id } })}
    />
  );
}
