import type { Dashboard } from '@kita/api-client';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { formatFiscalDate } from '../../lib/format/dates.ts';
import { formatMoney } from '../../lib/format/money.ts';
import { compare } from './comparison.ts';

interface MonthProps {
  readonly dashboard: Dashboard;
  readonly currency: string;
}

/** The month in four numbers, each beside what it was on the same day of the last one. */
export function MonthFigures({ dashboard, currency }: MonthProps) {
  const t = useTranslations('home.month');
  const figures = dashboard.figures.find((one) => one.currency === currency);
  if (!figures) return null;
  const { this_month: now, same_days: before } = figures;
  const money = (amount: string) => formatMoney(amount, currency);
  const { receivers } = dashboard;
  const isOnlyCurrency = dashboard.figures.length === 1;
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line lg:grid-cols-4">
      <Figure
        name={t('net')}
        value={money(now.net)}
        before={
          <Versus
            dashboard={dashboard}
            now={now.net}
            before={before.net}
            documents={before.invoices}
            shown={money(before.net)}
          />
        }
      >
        {now.credit_notes > 0 && t('credited', { count: now.credit_notes, amount: money(now.credited) })}
      </Figure>
      <Figure
        name={t('invoices')}
        value={String(now.invoices)}
        before={
          <Versus
            dashboard={dashboard}
            now={String(now.invoices)}
            before={String(before.invoices)}
            documents={before.invoices}
            shown={String(before.invoices)}
          />
        }
      >
        {now.average !== null && t('average', { amount: money(now.average) })}
      </Figure>
      <Figure
        name={t('receivers')}
        value={String(receivers.this_month)}
        before={
          <Versus
            dashboard={dashboard}
            now={String(receivers.this_month)}
            before={String(receivers.same_days)}
            documents={receivers.same_days}
            shown={String(receivers.same_days)}
          />
        }
      >
        {!isOnlyCurrency && t('allCurrencies')}
      </Figure>
      <Figure
        name={t('transferred')}
        value={money(now.transferred)}
        before={
          <Versus
            dashboard={dashboard}
            now={now.transferred}
            before={before.transferred}
            documents={before.invoices}
            shown={money(before.transferred)}
          />
        }
      >
        {t('withheld', { amount: money(now.withheld) })}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly before: ReactNode;
  readonly children: ReactNode;
}

function Figure({ name, value, before, children }: FigureProps) {
  return (
    <div className="flex flex-col gap-1 bg-surface p-3 sm:p-4">
      <dt className="text-muted">{name}</dt>
      <dd className="text-lg font-semibold tracking-tight break-words sm:text-2xl">{value}</dd>
      <dd>{before}</dd>
      <dd className="text-muted">{children}</dd>
    </div>
  );
}

interface VersusProps {
  readonly dashboard: Dashboard;
  readonly now: string;
  readonly before: string;
  readonly documents: number;
  readonly shown: string;
}

const ARROWS = { up: 'M5 1.5 9 8H1Z', down: 'M5 8.5 1 2h8Z', same: 'M1 4h8v2H1Z' } as const;

/** A shape and a word: more or less than on the same day, in percent where that means something. Neither is good or bad by itself. */
function Versus({ dashboard, now, before, documents, shown }: VersusProps) {
  const t = useTranslations('home.month');
  const locale = useLocale();
  const { direction, percent } = compare(now, before, documents);
  const date = formatFiscalDate(dashboard.periods.same_days.to, locale);
  const isFirst = direction === 'up' && documents === 0;
  return (
    <span className="flex items-baseline gap-1.5" title={t('sameDays', { date, value: shown })}>
      <svg viewBox="0 0 10 10" className="size-2.5 shrink-0" aria-hidden="true">
        <path d={ARROWS[direction]} fill="currentColor" />
      </svg>
      <span>
        {percent === undefined || direction === 'same'
          ? t(`plain.${isFirst ? 'first' : direction}`, { value: shown })
          : t(`percent.${direction}`, { percent, value: shown })}
      </span>
    </span>
  );
}
