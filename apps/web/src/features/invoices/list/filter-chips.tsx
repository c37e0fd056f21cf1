import { useLocale, useTranslations } from 'use-intl';

import { formatFiscalDate } from '../../../lib/format/dates.ts';
import { formatMoney } from '../../../lib/format/money.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { invoiceStates } from '../invoice-filters.ts';
import type { InvoiceFilters } from '../invoice-filters.ts';

interface FilterChipsProps {
  readonly filters: InvoiceFilters;
  readonly onChange: (change: Readonly<Record<string, string>>) => void;
  readonly onClear: () => void;
}

/** What narrows the list, each with a way to take it off. */
export function FilterChips({ filters, onChange, onClear }: FilterChipsProps) {
  const t = useTranslations('invoices');
  const chips = useChips(filters);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('filters.active')} className="flex flex-wrap items-center gap-2">
      {chips.map(({ name, text }) => (
        <li key={name}>
          <button
            type="button"
            onClick={() => onChange({ [name]: '' })}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 max-sm:min-h-11 hover:bg-sunken"
          >
            {text}
            <span className="sr-only">{t('filters.remove')}</span>
            <Icon name="close" className="size-3" />
          </button>
        </li>
      ))}
      <li>
        <Button kind="quiet" onClick={onClear}>
          {t('clearFilters')}
        </Button>
      </li>
    </ul>
  );
}

function useChips(filters: InvoiceFilters): readonly { readonly name: string; readonly text: string }[] {
  const t = useTranslations('invoices');
  const locale = useLocale();
  const texts: Readonly<Record<keyof InvoiceFilters, (value: string) => string>> = {
    q: (text) => `«${text}»`,
    state: (states) =>
      invoiceStates
        .filter((state) => states.split(',').includes(state))
        .map((state) => t(`states.${state}`))
        .join(' · '),
    type: (type) => t(type === 'E' ? 'types.E' : 'types.I'),
    rfc: (rfc) => rfc,
    series: (series) => `${t('filters.series')} ${series}`,
    folio: (folio) => `${t('filters.folio')} ${folio}`,
    currency: (currency) => currency,
    method: (method) => t(method === 'PPD' ? 'methods.PPD' : 'methods.PUE'),
    from: (day) => t('filters.since', { day: formatFiscalDate(day, locale) }),
    to: (day) => t('filters.until', { day: formatFiscalDate(day, locale) }),
    min: (amount) => `≥ ${formatMoney(amount)}`,
    max: (amount) => `≤ ${formatMoney(amount)}`,
  };
  return Object.entries(texts).flatMap(([name, say]) => {
    const value: unknown = Reflect.get(filters, name);
    return typeof value === 'string' ? [{ name, text: say(value) }] : [];
  });
}
