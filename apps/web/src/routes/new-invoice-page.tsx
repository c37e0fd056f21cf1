import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { InvoiceEditor } from '../features/invoices/editor/invoice-editor.tsx';
import { emptyValues, valuesOf } from '../features/invoices/editor/editor-values.ts';
import { readKeptDraft } from '../features/invoices/editor/use-kept-draft.ts';
import { useApi } from '../lib/api/api-context.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';

const route = getRouteApi('/$tenant/invoices/new');

/** A new document: empty, where one left off, or a copy of another. */
export function NewInvoicePage() {
  const t = useTranslations('editor');
  const { tenant } = route.useParams();
  const { from } = route.useSearch();
  const navigate = useNavigate();
  const source = useApi().query.useQuery(
    'get',
    '/v1/invoices/{id}',
    { params: { path: { id: from ?? '' } } },
    { enabled: from !== undefined },
  );
  const initial = useMemo(
    () => (source.data ? valuesOf(source.data) : (readKeptDraft(tenant) ?? emptyValues)),
    [source.data, tenant],
  );
  if (from !== undefined && source.isPending) return <PageSkeleton />;
  return (
    <InvoiceEditor
      key={source.data?.id ?? 'new'}
      title={t('newTitle')}
      initial={initial}
      onDone={(invoice) => void navigate({ to: '/$tenant/invoices/$invoice', params: { tenant, invoice: invoice.id } })}
    />
  );
}
