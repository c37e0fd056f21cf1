import type { InvoiceSummary } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { FailureNotice } from '../../../lib/api/query-failure.tsx';
import { useExport } from '../../../lib/exports/use-export.ts';
import { ColumnChooser } from '../../../lib/lists/column-chooser.tsx';
import type { ListColumn } from '../../../lib/lists/list-column.ts';
import { SearchField } from '../../../lib/lists/search-field.tsx';
import type { ChosenColumns } from '../../../lib/lists/use-columns.ts';
import { May } from '../../../lib/session/may.tsx';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { DEFAULT_SORT, readInvoiceFilters, toQuery } from '../invoice-filters.ts';
import type { InvoiceSearch } from '../invoice-filters.ts';
import { FilterPanel } from './filter-panel.tsx';
import { exportColumns } from './invoice-columns.tsx';

interface ListToolsProps {
  readonly search: InvoiceSearch;
  readonly columns: readonly ListColumn<InvoiceSummary>[];
  readonly chosen: ChosenColumns;
  readonly onChange: (change: Readonly<Record<string, string>>) => void;
  readonly onSave: () => void;
}

/** Search, filters, columns, and what to do with what is seen. */
export function ListTools({ search, columns, chosen, onChange, onSave }: ListToolsProps) {
  const t = useTranslations('invoices');
  const announce = useAnnounce();
  const filters = readInvoiceFilters({ ...search });
  const { ask, isBusy, error } = useExport((name) => announce(t('bulk.taken', { name })));
  const exportSeen = () =>
    ask({
      kind: 'invoice_list',
      filters: toQuery(filters),
      sort: search.sort ?? DEFAULT_SORT,
      columns: exportColumns(columns.filter(({ key }) => chosen.isShown(key))),
    });
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-end gap-2">
        <SearchField
          label={t('search')}
          placeholder={t('searchExample')}
          search={search.q}
          onSearch={(q) => onChange({ q })}
        />
        <FilterPanel filters={filters} onChange={onChange} />
        <span className="max-sm:hidden">
          <ColumnChooser columns={columns} chosen={chosen} />
        </span>
        <May do="views:write">
          <Button onClick={onSave}>{t('views.save')}</Button>
        </May>
        <May do="exports:write">
          <Button icon="download" isBusy={isBusy} onClick={exportSeen}>
            {t('export')}
          </Button>
        </May>
      </div>
      {error && <FailureNotice error={error} />}
    </div>
  );
}
