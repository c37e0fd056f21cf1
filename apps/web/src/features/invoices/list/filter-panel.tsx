import { useTranslations } from 'use-intl';

import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { AmountField, CheckField, SelectField, TextField } from '../../../ui/field.tsx';
import { tidyAmount } from '../../../lib/format/money.ts';
import { invoiceStates } from '../invoice-filters.ts';
import type { InvoiceFilters } from '../invoice-filters.ts';

interface FilterPanelProps {
  readonly filters: InvoiceFilters;
  readonly onChange: (change: Readonly<Record<string, string>>) => void;
}

/** Everything a list can be narrowed by; nothing happens before it is applied. */
export function FilterPanel({ filters, onChange }: FilterPanelProps) {
  const t = useTranslations('invoices');
  const count = Object.keys(filters).filter((name) => name !== 'q').length;
  const chosen = (filters.state ?? '').split(',');
  return (
    <Disclosure isWide label={count === 0 ? t('filters.open') : t('filters.openCount', { count })}>
      <form
        key={JSON.stringify(filters)}
        aria-label={t('filters.label')}
        className="grid grid-cols-2 gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onChange(changeOf(new FormData(event.currentTarget)));
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        }}
      >
        <fieldset className="col-span-2">
          <legend className="font-medium">{t('filters.state')}</legend>
          <div className="grid grid-cols-2 gap-x-3 sm:grid-cols-3">
            {invoiceStates.map((state) => (
              <CheckField
                key={state}
                name="state"
                value={state}
                label={t(`states.${state}`)}
                defaultChecked={chosen.includes(state)}
              />
            ))}
          </div>
        </fieldset>
        <TextField label={t('filters.from')} name="from" type="date" defaultValue={filters.from} />
        <TextField label={t('filters.to')} name="to" type="date" defaultValue={filters.to} />
        <AmountField label={t('filters.min')} name="min" defaultValue={filters.min} />
        <AmountField label={t('filters.max')} name="max" defaultValue={filters.max} />
        <TextField label={t('filters.rfc')} name="rfc" isMono defaultValue={filters.rfc} />
        <TextField label={t('filters.series')} name="series" defaultValue={filters.series} />
        <SelectField
          label={t('filters.type')}
          name="type"
          defaultValue={filters.type ?? ''}
          options={[
            { value: '', label: t('filters.all') },
            { value: 'I', label: t('types.I') },
            { value: 'E', label: t('types.E') },
          ]}
        />
        <SelectField
          label={t('filters.method')}
          name="method"
          defaultValue={filters.method ?? ''}
          options={[
            { value: '', label: t('filters.all') },
            { value: 'PUE', label: t('methods.PUE') },
            { value: 'PPD', label: t('methods.PPD') },
          ]}
        />
        <TextField label={t('filters.currency')} name="currency" maxLength={3} isMono defaultValue={filters.currency} />
        <div className="sticky -bottom-3 col-span-2 -mx-3 -mb-3 flex justify-end border-t border-line bg-surface p-3">
          <Button type="submit" kind="primary">
            {t('filters.apply')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

function changeOf(data: FormData): Record<string, string> {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const names = ['from', 'to', 'rfc', 'series', 'type', 'method', 'currency'];
  return {
    ...Object.fromEntries(names.map((name) => [name, text(name)])),
    state: data
      .getAll('state')
      .flatMap((value) => (typeof value === 'string' ? value : []))
      .join(','),
    min: tidyAmount(text('min')),
    max: tidyAmount(text('max')),
  };
}
