import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatRecent } from '../../lib/format/dates.ts';
import { formatMoney } from '../../lib/format/money.ts';
import { InvoiceBadge, folioOf } from '../../lib/invoices/invoice-badge.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/table.tsx';

export function RecentInvoices() {
  const t = useTranslations('home.recent');
  const locale = useLocale();
  const { company } = useCompany();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/invoices', { params: { query: { limit: 8 } } });
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  return (
    <Card
      title={t('title')}
      actions={
        <Link to="/$tenant/invoices" params={{ tenant: company.id }} className="text-primary underline">
          {t('all')}
        </Link>
      }
    >
      {!data && <Skeleton />}
      {data?.data.length === 0 && <EmptyState title={t('empty')} />}
      <ul className="divide-y divide-line">
        {data?.data.map((invoice) => (
          <li
            key={invoice.id}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 py-2 sm:grid-cols-[7rem_1fr_auto_8rem]"
          >
            <Link
              to="/$tenant/invoices/$invoice"
              params={{ tenant: company.id, invoice: invoice.id }}
              className="font-mono font-medium text-primary hover:underline"
            >
              {folioOf(invoice) || t('draft')}
            </Link>
            <span className="truncate max-sm:order-3">
              {invoice.receiver.legal_name}{' '}
              <span className="text-muted">· {formatRecent(invoice.created_at, locale)}</span>
            </span>
            <span className="max-sm:order-4">
              <InvoiceBadge state={invoice.state} />
            </span>
            <span className="text-right font-medium">{formatMoney(invoice.total, invoice.currency)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
