import { Link } from '@tanstack/react-router';
import type { Invoice } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { QueryFailure } from '../../../lib/api/query-failure.tsx';
import { formatFiscalDate } from '../../../lib/format/dates.ts';
import { InvoiceBadge, folioOf } from '../../../lib/invoices/invoice-badge.tsx';
import { May } from '../../../lib/session/may.tsx';
import { useCompany } from '../../../lib/session/company.ts';
import { buttonClass } from '../../../ui/button.tsx';
import { PageSkeleton } from '../../../ui/page-skeleton.tsx';
import { Page } from '../../../ui/page.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { SendByMail } from '../../mail/send-by-mail.tsx';
import { DeleteDraft } from './delete-draft.tsx';
import { Downloads } from './downloads.tsx';
import { InvoiceSheet } from './invoice-sheet.tsx';
import { InvoiceTimeline } from './invoice-timeline.tsx';
import { PdfView } from './pdf-view.tsx';
import { StateExplained } from './state-explained.tsx';
import { XmlView } from './xml-view.tsx';

const MOVING = new Set<Invoice['state']>(['sealed', 'sending', 'unknown']);
const LOOK_AGAIN_MS = 2_500;

/** One document: what it says, where it stands, what can be done. While it is on its way the page looks by itself. */
export function InvoiceDetail({ id }: { readonly id: string }) {
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/invoices/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && MOVING.has(state.data.state) ? LOOK_AGAIN_MS : false) },
  );
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Document invoice={data} />;
}

function Document({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('invoices.detail');
  const locale = useLocale();
  const { company } = useCompany();
  const [view, setView] = useState<'document' | 'pdf' | 'xml'>('document');
  const folio = folioOf(invoice);
  const params = { tenant: company.id, invoice: invoice.id };
  const isEditable = invoice.state === 'draft' || invoice.state === 'rejected';
  return (
    <Page
      title={folio === '' ? t('draft') : t(invoice.type === 'E' ? 'creditNote' : 'invoice', { folio })}
      summary={
        <span className="flex flex-wrap items-center gap-3">
          <InvoiceBadge state={invoice.state} />
          {invoice.fecha !== null && formatFiscalDate(invoice.fecha, locale)}
        </span>
      }
      actions={
        <>
          {isEditable && (
            <Link to="/$tenant/invoices/$invoice/edit" params={params} className={buttonClass('primary')}>
              {t('edit')}
            </Link>
          )}
          {invoice.state === 'draft' && folio === '' && <DeleteDraft invoice={invoice} />}
          <Link
            to="/$tenant/invoices/new"
            params={{ tenant: company.id }}
            search={{ from: invoice.id }}
            className={buttonClass()}
          >
            {t('duplicate')}
          </Link>
          {invoice.files && (
            <May do="invoices:send">
              <SendByMail invoice={invoice} />
            </May>
          )}
          {invoice.files && <Downloads invoice={invoice} />}
        </>
      }
    >
      <StateExplained invoice={invoice} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        {invoice.files ? (
          <Tabs
            label={t('views')}
            chosen={view}
            onChoose={setView}
            tabs={[
              { key: 'document', title: t('viewDocument'), content: <InvoiceSheet invoice={invoice} /> },
              { key: 'pdf', title: 'PDF', content: <PdfView id={invoice.id} /> },
              { key: 'xml', title: 'XML', content: <XmlView id={invoice.id} /> },
            ]}
          />
        ) : (
          <InvoiceSheet invoice={invoice} />
        )}
        <InvoiceTimeline invoice={invoice} />
      </div>
    </Page>
  );
}
