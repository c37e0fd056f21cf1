import type { Dashboard } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { formatFiscalDate } from '../../lib/format/dates.ts';
import { formatMoney } from '../../lib/format/money.ts';
import { useCompany } from '../../lib/session/company.ts';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { Activity } from './activity.tsx';
import { Checklist, hasOpenSteps } from './checklist.tsx';
import { MonthFigures } from './month-figures.tsx';
import { NeedsMe } from './needs-me.tsx';
import { States } from './states.tsx';
import { TopReceivers } from './top-receivers.tsx';

const MonthChart = lazy(async () => ({ default: (await import('./month-chart.tsx')).MonthChart }));

interface HomeProps {
  readonly dashboard: Dashboard;
  /** Currency in the address; pesos without one. */
  readonly currency: string | undefined;
}

/** What needs me, then the month, then what happened. */
export function Home({ dashboard, currency: wanted }: HomeProps) {
  const t = useTranslations('home');
  const currency = dashboard.figures.find((one) => one.currency === wanted)?.currency ?? 'MXN';
  const isOpen = hasOpenSteps(dashboard.checklist);
  const isEmpty = dashboard.days.length === 0 && dashboard.states.length === 0 && dashboard.activity.length === 0;
  // The first steps say the same, with the way there.
  const needs = dashboard.needs.filter(({ code }) => !isOpen || code !== 'certificate_missing');
  return (
    <>
      {isOpen && <Checklist facts={dashboard.checklist} />}
      {(!isOpen || needs.length > 0) && <NeedsMe needs={needs} />}
      {isEmpty ? (
        <Card>
          <EmptyState title={t('empty.title')} example={t('empty.example')}>
            {t('empty.text')}
          </EmptyState>
        </Card>
      ) : (
        <>
          <section aria-labelledby="the-month" className="space-y-3">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h2 id="the-month" className="text-base font-semibold">
                {t('month.title')}
              </h2>
              <Currencies dashboard={dashboard} chosen={currency} />
            </div>
            <MonthFigures dashboard={dashboard} currency={currency} />
            <MonthNote dashboard={dashboard} />
          </section>
          <div className="grid gap-6 lg:grid-cols-[2fr_1fr] lg:grid-rows-[auto_1fr]">
            <div className="min-w-0">
              <Suspense fallback={<ChartSkeleton />}>
                <MonthChart dashboard={dashboard} currency={currency} />
              </Suspense>
            </div>
            <div className="min-w-0 space-y-6 lg:row-span-2">
              <States dashboard={dashboard} />
              <TopReceivers dashboard={dashboard} currency={currency} />
            </div>
            <div className="min-w-0">
              <Activity dashboard={dashboard} />
            </div>
          </div>
        </>
      )}
    </>
  );
}

/** Which currency the month is shown in; only where there are several. They are never added. */
function Currencies({ dashboard, chosen }: { readonly dashboard: Dashboard; readonly chosen: string }) {
  const t = useTranslations('home.month');
  const { company } = useCompany();
  if (dashboard.figures.length === 1) return null;
  return (
    <nav aria-label={t('currency')} className="flex gap-1">
      {dashboard.figures.map(({ currency }) => (
        <Link
          key={currency}
          to="/$tenant"
          params={{ tenant: company.id }}
          search={currency === 'MXN' ? {} : { currency }}
          aria-current={currency === chosen ? 'true' : undefined}
          className={classNames(
            'rounded-sm px-2.5 py-1 no-underline max-sm:py-2.5',
            currency === chosen ? 'bg-primary-soft font-semibold text-primary' : 'text-muted hover:bg-sunken',
          )}
        >
          {currency}
        </Link>
      ))}
    </nav>
  );
}

/** What the numbers are compared with and how they are counted, and all currencies in pesos where there are several. */
function MonthNote({ dashboard: { in_pesos: pesos, periods } }: { readonly dashboard: Dashboard }) {
  const t = useTranslations('home.month');
  const locale = useLocale();
  return (
    <p className="text-muted">
      {t('against', { date: formatFiscalDate(periods.same_days.to, locale) })}{' '}
      {pesos !== null &&
        (pesos.this_month === null ? t('noRate') : t('inPesos', { amount: formatMoney(pesos.this_month) }))}
    </p>
  );
}

function ChartSkeleton() {
  return (
    <Card>
      <div className="h-[19.5rem]" aria-busy="true">
        <Skeleton width="40%" />
      </div>
    </Card>
  );
}

/** The shape of the page while its numbers are on the way. */
export function HomeSkeleton() {
  return (
    <div className="space-y-6" aria-busy="true">
      <Skeleton width="18rem" />
      <div className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line lg:grid-cols-4">
        {['net', 'invoices', 'receivers', 'taxes'].map((name) => (
          <div key={name} className="h-32 space-y-3 bg-surface p-4">
            <Skeleton width="50%" />
            <Skeleton width="75%" />
          </div>
        ))}
      </div>
      <div className="grid gap-6 lg:grid-cols-[2fr_1fr]">
        <ChartSkeleton />
        <ChartSkeleton />
      </div>
    </div>
  );
}
