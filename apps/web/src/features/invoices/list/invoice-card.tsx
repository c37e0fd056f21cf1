import type { InvoiceSummary } from '@kita/api-client';
import { useLocale } from 'use-intl';

import { formatDay, formatFiscalDate } from '../../../lib/format/dates.ts';
import { InvoiceBadge } from '../../../lib/invoices/invoice-badge.tsx';
import { FolioLink, signedTotal } from './invoice-columns.tsx';

/** An invoice on a phone: who and how much, then which, when and how it stands. */
export function InvoiceCard({ invoice, tenant }: { readonly invoice: InvoiceSummary; readonly tenant: string }) {
  const locale = useLocale();
  const { fecha, created_at, receiver, state } = invoice;
  return (
    <div className="space-y-1">
      <div className="flex items-baseline justify-between gap-3">
        <span className="truncate font-medium">{receiver.legal_name}</span>
        <span className="shrink-0 font-medium">{signedTotal(invoice)}</span>
      </div>
      <div className="flex items-center justify-between gap-3 text-muted">
        <span className="truncate">
          <FolioLink tenant={tenant} invoice={invoice} /> ·{' '}
          {fecha === null ? formatDay(created_at, locale) : formatFiscalDate(fecha, locale)}
        </span>
        <InvoiceBadge state={state} />
      </div>
    </div>
  );
}
