import type { Dashboard } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { formatMoney } from '../../lib/format/money.ts';
import { InvoiceBadge } from '../../lib/invoices/invoice-badge.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Card } from '../../ui/card.tsx';

/** Amounts by state; each row opens the list of what it counts. */
export function States({ dashboard }: { readonly dashboard: Dashboard }) {
  const t = useTranslations('home.states');
  const { company } = useCompany();
  const { from, to } = dashboard.periods.this_month;
  return (
    <Card title={t('title')}>
      {dashboard.states.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul className="-my-2 divide-y divide-line">
        {dashboard.states.map(({ state, period, documents, amounts }) => (
          <li key={state} className="relative grid grid-cols-[1fr_auto] items-center gap-x-4 py-2.5 hover:bg-sunken">
            <Link
              to="/$tenant/invoices"
              params={{ tenant: company.id }}
              search={{ state, ...(period === 'month' && { from, to }) }}
              className="w-fit no-underline after:absolute after:inset-0 hover:underline"
            >
              <InvoiceBadge state={state} />
            </Link>
            <span className="text-right font-medium">
              {amounts.map(({ currency, total }) => (
                <span key={currency} className="block">
                  {formatMoney(total, currency)}
                </span>
              ))}
            </span>
            <span className="col-span-2 text-muted">{t(period, { count: documents })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
