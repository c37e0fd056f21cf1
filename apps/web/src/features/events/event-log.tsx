import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { EVENT_GROUPS } from '../../lib/events/event-types.ts';
import { useEventText } from '../../lib/events/use-event-text.ts';
import { PagedTable } from '../../lib/lists/paged-table.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField } from '../../ui/field.tsx';
import { useEventColumns } from './event-columns.tsx';
import { readEventFilters } from './event-filters.ts';
import type { EventFilters } from './event-filters.ts';

interface EventLogProps {
  readonly filters: EventFilters;
}

/** Everything that happened, newest first, as integrators get it. */
export function EventLog({ filters }: EventLogProps) {
  const t = useTranslations('webhooks');
  const { company } = useCompany();
  const navigate = useNavigate();
  const filter = (search: EventFilters) =>
    void navigate({ to: '/$tenant/settings/events', params: { tenant: company.id }, search, replace: true });
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/events',
    { params: { query: { limit: 50, ...filters } } },
    cursorPages,
  );
  const columns = useEventColumns(filters, (object) => filter({ object }));
  return (
    <div className="space-y-4">
      <EventFilterBar filters={filters} onChange={filter} />
      <PagedTable
        caption={t('eventsTitle')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noEvents')} action={<Button onClick={() => filter({})}>{t('clear')}</Button>} />}
      />
    </div>
  );
}

interface EventFilterBarProps extends EventLogProps {
  readonly onChange: (filters: EventFilters) => void;
}

function EventFilterBar({ filters, onChange }: EventFilterBarProps) {
  const t = useTranslations('webhooks');
  const eventText = useEventText();
  const types = EVENT_GROUPS.flatMap((group) => group.types).map((value) => ({ value, label: eventText(value) }));
  return (
    <div role="search" aria-label={t('filters')} className="flex flex-wrap items-end gap-3">
      <SelectField
        label={t('onlyType')}
        value={filters.type ?? ''}
        onChange={({ target }) => onChange(readEventFilters({ ...filters, type: target.value }))}
        options={[{ value: '', label: t('everything') }, ...types]}
      />
      {filters.object !== undefined && (
        <Button kind="quiet" icon="close" onClick={() => onChange(readEventFilters({ type: filters.type }))}>
          {t('onlyObject')}
        </Button>
      )}
    </div>
  );
}
