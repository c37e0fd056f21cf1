import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { InvoiceEditor } from '../features/invoices/editor/invoice-editor.tsx';
import { valuesOf } from '../features/invoices/editor/editor-values.ts';
import { useApi } from '../lib/api/api-context.tsx';
import { QueryFailure } from '../lib/api/query-failure.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';

const route = getRouteApi('/$tenant/invoices/$invoice/edit');

/** A draft, or a document the PAC refused, to be corrected and issued. */
export function EditInvoicePage() {
  const t = useTranslations('editor');
  const { tenant, invoice: id } = route.useParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/invoices/{id}', { params: { path: { id } } });
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <InvoiceEditor
      title={t('editTitle')}
      initial={valuesOf(data)}
      stored={data}
      onDone={(invoice) => void navigate({ to: '/$tenant/invoices/$invoice', params: { tenant, invoice: invoice.id } })}
    />
  );
}
