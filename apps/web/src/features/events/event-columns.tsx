import { Link } from '@tanstack/react-router';
import type { KitaEvent } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useEventText } from '../../lib/events/use-event-text.ts';
import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import type { Column } from '../../ui/table.tsx';
import type { EventFilters } from './event-filters.ts';

/** What happened, to what, when. Pressing the object shows its own history. */
export function useEventColumns(filters: EventFilters, onObject: (id: string) => void): readonly Column<KitaEvent>[] {
  const t = useTranslations('webhooks');
  const locale = useLocale();
  const eventText = useEventText();
  const { company } = useCompany();
  return [
    {
      key: 'type',
      title: t('event'),
      cell: ({ id, type }) => (
        <>
          <Link
            to="/$tenant/settings/events/$event"
            params={{ tenant: company.id, event: id }}
            search={filters}
            className="block font-medium text-primary hover:underline"
          >
            {eventText(type)}
          </Link>
          <span className="font-mono text-xs text-muted max-sm:hidden">{type}</span>
        </>
      ),
    },
    {
      key: 'object',
      title: t('object'),
      isWide: true,
      cell: ({ data }) => (
        <button
          type="button"
          title={t('onlyObject')}
          onClick={() => onObject(data.object.id)}
          className="font-mono text-[13px] hover:underline"
        >
          {data.object.id}
        </button>
      ),
    },
    {
      key: 'when',
      title: t('when'),
      cell: ({ created_at }) => (
        <time dateTime={created_at} title={formatInstant(created_at, locale)} className="whitespace-nowrap">
          {formatRecent(created_at, locale)}
        </time>
      ),
    },
  ];
}
