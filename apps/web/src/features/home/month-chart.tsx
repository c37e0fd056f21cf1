import type { Dashboard } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { formatFiscalDate, formatMonth } from '../../lib/format/dates.ts';
import { formatMoney } from '../../lib/format/money.ts';
import { Card } from '../../ui/card.tsx';
import { LineChart } from '../../ui/charts/line-chart.tsx';
import { heightOf, runningTotals } from './running-totals.ts';
import type { RunningTotals } from './running-totals.ts';

interface MonthChartProps {
  readonly dashboard: Dashboard;
  readonly currency: string;
}

/** What the month adds up to day by day, over the last one. The table behind it holds the same numbers, exact. */
export function MonthChart({ dashboard, currency }: MonthChartProps) {
  const t = useTranslations('home.chart');
  const locale = useLocale();
  const [pointed, setPointed] = useState<number>();
  const totals = runningTotals(dashboard, currency);
  const { this_month: month, last_month: before } = dashboard.periods;
  const names = { now: formatMonth(month.from, locale), before: formatMonth(before.from, locale) };
  const money = (amount: string | undefined) => (amount === undefined ? '–' : formatMoney(amount, currency));
  const last = totals.thisMonth.length - 1;
  const at = pointed ?? last;
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  return (
    <Card title={t('title')}>
      <p className="mb-3 flex flex-wrap gap-x-5 gap-y-1" aria-hidden="true">
        <span className="text-muted">{t('day', { day: at + 1 })}</span>
        <Key name={names.now} value={money(totals.thisMonth[at])} isMain />
        <Key name={names.before} value={money(totals.lastMonth[at])} isMain={false} />
      </p>
      <LineChart
        title={t('title')}
        description={t('description', {
          month: names.now,
          total: money(totals.thisMonth.at(-1)),
          date: formatFiscalDate(month.to, locale),
          lastMonth: names.before,
          lastTotal: money(totals.lastMonth.at(-1)),
        })}
        places={totals.days}
        lines={[
          { name: names.now, values: totals.thisMonth.map(heightOf), isMain: true },
          { name: names.before, values: totals.lastMonth.map(heightOf), isMain: false },
        ]}
        short={(value) => short.format(value)}
        onPoint={setPointed}
      />
      <ChartTable totals={totals} names={names} money={money} />
    </Card>
  );
}

function Key({ name, value, isMain }: { readonly name: string; readonly value: string; readonly isMain: boolean }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 20 4" className="h-1 w-5">
        <path
          d="M0 2h20"
          className={isMain ? 'stroke-primary' : 'stroke-line-strong'}
          strokeWidth={isMain ? 3 : 2}
          strokeDasharray={isMain ? undefined : '4 4'}
        />
      </svg>
      <span className="text-muted first-letter:uppercase">{name}</span>
      <span className="font-medium">{value}</span>
    </span>
  );
}

interface ChartTableProps {
  readonly totals: RunningTotals;
  readonly names: { readonly now: string; readonly before: string };
  readonly money: (amount: string | undefined) => string;
}

function ChartTable({ totals, names, money }: ChartTableProps) {
  const t = useTranslations('home.chart');
  return (
    <details className="mt-3">
      <summary className="w-fit cursor-pointer text-primary underline max-sm:min-h-11 max-sm:py-2.5">
        {t('table')}
      </summary>
      <div className="mt-2 max-h-72 overflow-auto" role="region" aria-label={t('table')} tabIndex={0}>
        <table className="w-full border-collapse">
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr className="border-b border-line text-muted">
              <th scope="col" className="py-1.5 text-left font-medium">
                {t('dayColumn')}
              </th>
              <th scope="col" className="py-1.5 text-right font-medium first-letter:uppercase">
                {names.now}
              </th>
              <th scope="col" className="py-1.5 text-right font-medium first-letter:uppercase">
                {names.before}
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.days.map((day, at) => (
              <tr key={day} className="border-b border-line last:border-0">
                <th scope="row" className="py-1 text-left font-normal">
                  {day}
                </th>
                <td className="py-1 text-right">{money(totals.thisMonth[at])}</td>
                <td className="py-1 text-right text-muted">{money(totals.lastMonth[at])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
