import type { Dashboard } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { formatMoney } from '../../lib/format/money.ts';
import { useCompany } from '../../lib/session/company.ts';
import { Card } from '../../ui/card.tsx';

interface TopReceiversProps {
  readonly dashboard: Dashboard;
  readonly currency: string;
}

/** Those billed most this month. */
export function TopReceivers({ dashboard, currency }: TopReceiversProps) {
  const t = useTranslations('home.top');
  const { company } = useCompany();
  const top = dashboard.top_receivers.filter((one) => one.currency === currency);
  if (top.length === 0) return null;
  return (
    <Card title={t('title')}>
      <ol className="-my-2 divide-y divide-line">
        {top.map(({ rfc, legal_name, invoices, net }) => (
          <li key={`${rfc} ${legal_name}`} className="grid grid-cols-[1fr_auto] gap-x-4 py-2.5">
            <Link
              to="/$tenant/invoices"
              params={{ tenant: company.id }}
              search={{ rfc }}
              className="min-w-0 truncate hover:underline"
            >
              {legal_name}
            </Link>
            <span className="text-right font-medium">{formatMoney(net, currency)}</span>
            <span className="col-span-2 text-muted">{t('invoices', { count: invoices })}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
