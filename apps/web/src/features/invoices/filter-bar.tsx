import { useTranslations } from 'use-intl';

import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { invoiceStates, readInvoiceFilters } from './invoice-filters.ts';
import type { InvoiceFilters } from './invoice-filters.ts';

interface FilterBarProps {
  readonly filters: InvoiceFilters;
  readonly onChange: (filters: InvoiceFilters) => void;
}

/** Filters live in the address: a change is a new address. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const t = useTranslations('invoices');
  const set = (change: Record<string, string>) => onChange(readInvoiceFilters({ ...filters, ...change }));
  return (
    <form
      role="search"
      aria-label={t('filters.label')}
      onSubmit={(event) => {
        event.preventDefault();
        set(textsOf(new FormData(event.currentTarget)));
      }}
      className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-6"
    >
      <SelectField
        label={t('filters.state')}
        value={filters.state ?? ''}
        onChange={(event) => set({ state: event.target.value })}
        options={[
          { value: '', label: t('filters.all') },
          ...invoiceStates.map((value) => ({ value, label: t(`states.${value}`) })),
        ]}
      />
      <TextField
        key={`rfc ${filters.rfc}`}
        label={t('filters.rfc')}
        name="rfc"
        isMono
        defaultValue={filters.rfc ?? ''}
      />
      <TextField
        key={`folio ${filters.folio}`}
        label={t('filters.folio')}
        name="folio"
        inputMode="numeric"
        defaultValue={filters.folio ?? ''}
      />
      <TextField
        label={t('filters.from')}
        type="date"
        value={filters.from ?? ''}
        onChange={(event) => set({ from: event.target.value })}
      />
      <TextField
        label={t('filters.to')}
        type="date"
        value={filters.to ?? ''}
        onChange={(event) => set({ to: event.target.value })}
      />
      <div className="flex gap-2">
        <Button type="submit" icon="search">
          {t('filters.apply')}
        </Button>
        {Object.keys(filters).length > 0 && (
          <Button kind="quiet" onClick={() => onChange({})}>
            {t('filters.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}

function textsOf(data: FormData): Record<string, string> {
  return Object.fromEntries([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
