import type { Dashboard } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { formatMoney } from '../../lib/format/money.ts';
import { folioOf } from '../../lib/invoices/invoice-badge.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';

type Entry = Dashboard['activity'][number];

const LOOKS = {
  'invoice.stamped': ['stamped', 'check', 'text-primary'],
  'invoice.rejected': ['rejected', 'close', 'text-danger'],
  'invoice.verifying': ['verifying', 'clock', 'text-attention'],
  'invoice.needs_attention': ['needsAttention', 'warning', 'text-attention'],
  'invoice.delayed': ['delayed', 'clock', 'text-attention'],
  'invoice.deleted': ['deleted', 'trash', 'text-muted'],
  'invoice.cancel_requested': ['cancelRequested', 'clock', 'text-muted'],
  'invoice.canceled': ['canceled', 'close', 'text-muted'],
} as const satisfies Readonly<Record<Entry['type'], readonly [string, IconName, string]>>;

/** What happened, in words, the latest first. */
export function Activity({ dashboard }: { readonly dashboard: Dashboard }) {
  const t = useTranslations('home.activity');
  const { company } = useCompany();
  return (
    <Card
      title={t('title')}
      actions={
        <Link to="/$tenant/invoices" params={{ tenant: company.id }} className="text-primary underline">
          {t('all')}
        </Link>
      }
    >
      {dashboard.activity.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ol className="-my-2 divide-y divide-line">
        {dashboard.activity.map((entry) => (
          <Happened key={entry.id} entry={entry} />
        ))}
      </ol>
    </Card>
  );
}

function Happened({ entry: { type, at, actor, invoice } }: { readonly entry: Entry }) {
  const t = useTranslations('home.activity');
  const locale = useLocale();
  const { company } = useCompany();
  const [name, icon, color] = LOOKS[type];
  const label = t(invoice.type === 'E' ? 'creditNote' : 'invoice', { folio: folioOf(invoice) || t('draft') });
  const who = actor?.name ?? null;
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3 py-2.5">
      <span className={classNames('pt-0.5', color)}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0">
        <p className="break-words">
          {t.rich(name, {
            document: () =>
              type === 'invoice.deleted' ? (
                label
              ) : (
                <Link
                  to="/$tenant/invoices/$invoice"
                  params={{ tenant: company.id, invoice: invoice.id }}
                  className="font-medium text-primary underline-offset-2 hover:underline"
                >
                  {label}
                </Link>
              ),
            receiver: invoice.receiver,
            amount: formatMoney(invoice.total, invoice.currency),
          })}
        </p>
        <p className="text-muted">
          <time dateTime={at} title={formatInstant(at, locale)}>
            {formatRecent(at, locale)}
          </time>
          {who !== null && ` · ${t(actor?.kind === 'api_key' ? 'byKey' : 'byPerson', { name: who })}`}
        </p>
      </div>
    </li>
  );
}
