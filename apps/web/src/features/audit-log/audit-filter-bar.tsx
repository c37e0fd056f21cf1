import { useTranslations } from 'use-intl';

import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { auditNouns, readAuditFilters } from './audit-filters.ts';
import type { AuditFilters } from './audit-filters.ts';

interface AuditFilterBarProps {
  readonly filters: AuditFilters;
  readonly onChange: (filters: AuditFilters) => void;
}

/** Filters live in the address. Person and object are chosen by pressing them in an entry. */
export function AuditFilterBar({ filters, onChange }: AuditFilterBarProps) {
  const t = useTranslations('auditLog');
  const set = (change: Record<string, string>) => onChange(readAuditFilters({ ...filters, ...change }));
  const { actor, object } = filters;
  return (
    <div role="search" aria-label={t('filters')} className="space-y-3">
      <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3">
        <SelectField
          label={t('about')}
          className="max-sm:col-span-2"
          value={filters.noun ?? ''}
          onChange={(event) => set({ noun: event.target.value })}
          options={[
            { value: '', label: t('everything') },
            ...auditNouns.map((value) => ({ value, label: t(`nouns.${value}`) })),
          ]}
        />
        <TextField
          label={t('from')}
          type="date"
          value={filters.from ?? ''}
          onChange={(event) => set({ from: event.target.value })}
        />
        <TextField
          label={t('to')}
          type="date"
          value={filters.to ?? ''}
          onChange={(event) => set({ to: event.target.value })}
        />
      </div>
      {Object.keys(filters).length > 0 && (
        <p className="flex flex-wrap items-center gap-2">
          {actor !== undefined && (
            <Button kind="quiet" icon="close" onClick={() => set({ actor: '' })}>
              {t('onlyActor')}
            </Button>
          )}
          {object !== undefined && (
            <Button kind="quiet" icon="close" onClick={() => set({ object: '' })}>
              {t('onlyObject')}
            </Button>
          )}
          <Button kind="quiet" onClick={() => onChange({})}>
            {t('clear')}
          </Button>
        </p>
      )}
    </div>
  );
}
