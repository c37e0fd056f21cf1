import { Link } from '@tanstack/react-router';
import type { Invoice } from '@kita/api-client';
import { Suspense, lazy, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { QueryFailure } from '../../../lib/api/query-failure.tsx';
import { useDocumentLook } from '../../../lib/files/use-document-look.ts';
import { formatFiscalDate } from '../../../lib/format/dates.ts';
import { InvoiceBadge, folioOf } from '../../../lib/invoices/invoice-badge.tsx';
import { May } from '../../../lib/session/may.tsx';
import { useCompany } from '../../../lib/session/company.ts';
import { buttonClass } from '../../../ui/button.tsx';
import { PageSkeleton } from '../../../ui/page-skeleton.tsx';
import { Page } from '../../../ui/page.tsx';
import { Skeleton } from '../../../ui/table.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { SendInvoice } from '../../mail/send-invoice.tsx';
import { InvoiceSheet } from '../sheet/invoice-sheet.tsx';
import { DeleteDraft } from './delete-draft.tsx';
import { Downloads } from './downloads.tsx';
import { InvoiceTimeline } from './invoice-timeline.tsx';
import { PdfView } from './pdf-view.tsx';
import { StateExplained } from './state-explained.tsx';
import { useWatchedInvoice } from './use-watched-invoice.ts';

const XmlView = lazy(async () => ({ default: (await import('../xml/xml-view.tsx')).XmlView }));

/** One document: what it says, where it stands, what can be done. While it is on its way the page looks by itself. */
export function InvoiceDetail({ id }: { readonly id: string }) {
  const watched = useWatchedInvoice(id);
  const { data, error, refetch } = watched;
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const watch = !watched.isMoving ? 'still' : watched.isWatching ? 'watching' : 'stopped';
  return <Document invoice={data} watch={watch} onLook={watched.again} />;
}

interface DocumentProps {
  readonly invoice: Invoice;
  readonly watch: 'watching' | 'stopped' | 'still';
  readonly onLook: () => void;
}

function Document({ invoice, watch, onLook }: DocumentProps) {
  const t = useTranslations('document.detail');
  const locale = useLocale();
  const folio = folioOf(invoice);
  const timeline = useApi().query.useQuery(
    'get',
    '/v1/invoices/{id}/timeline',
    // The version is part of the question, so that a change of the document asks again.
    { params: { path: { id: invoice.id } }, version: invoice.version },
    { placeholderData: (previous) => previous },
  );
  return (
    <Page
      title={folio === '' ? t('draft') : t(invoice.type === 'E' ? 'creditNote' : 'invoice', { folio })}
      summary={
        <span className="flex flex-wrap items-center gap-3">
          <InvoiceBadge state={invoice.state} />
          {invoice.fecha !== null && formatFiscalDate(invoice.fecha, locale)}
        </span>
      }
      actions={<Actions invoice={invoice} />}
    >
      <StateExplained invoice={invoice} next={timeline.data?.next} watch={watch} onLook={onLook} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Views invoice={invoice} />
        {timeline.error && !timeline.data ? (
          <QueryFailure error={timeline.error} onRetry={() => void timeline.refetch()} />
        ) : (
          <InvoiceTimeline told={timeline.data} />
        )}
      </div>
    </Page>
  );
}

function Views({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('document.detail');
  const [view, setView] = useState<'document' | 'pdf' | 'xml'>('document');
  const sheet = <InvoiceSheet invoice={invoice} {...useDocumentLook()} />;
  if (!invoice.files) return sheet;
  return (
    <Tabs
      label={t('views')}
      chosen={view}
      onChoose={setView}
      tabs={[
        { key: 'document', title: t('viewDocument'), content: sheet },
        { key: 'pdf', title: 'PDF', content: <PdfView id={invoice.id} /> },
        {
          key: 'xml',
          title: 'XML',
          content: (
            <Suspense fallback={<Skeleton />}>
              <XmlView id={invoice.id} />
            </Suspense>
          ),
        },
      ]}
    />
  );
}

function Actions({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('document.detail');
  const { company } = useCompany();
  const isEditable = invoice.state === 'draft' || invoice.state === 'rejected';
  const params = { tenant: company.id };
  return (
    <>
      {isEditable && (
        <Link
          to="/$tenant/invoices/$invoice/edit"
          params={{ ...params, invoice: invoice.id }}
          className={buttonClass('primary')}
        >
          {t('edit')}
        </Link>
      )}
      {invoice.state === 'draft' && invoice.folio === null && <DeleteDraft invoice={invoice} />}
      <Link to="/$tenant/invoices/new" params={params} search={{ from: invoice.id }} className={buttonClass()}>
        {t('duplicate')}
      </Link>
      {invoice.state === 'stamped' && invoice.type === 'I' && (
        <Link
          to="/$tenant/invoices/new"
          params={params}
          search={{ from: invoice.id, as: 'credit' }}
          className={buttonClass()}
        >
          {t('creditAction')}
        </Link>
      )}
      {invoice.files && (
        <May do="invoices:send">
          <SendInvoice invoice={invoice} />
        </May>
      )}
      {invoice.files && <Downloads invoice={invoice} />}
    </>
  );
}
