import { Link } from '@tanstack/react-router';
import type { WebhookDeliverySummary } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useEventText } from '../../lib/events/use-event-text.ts';
import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import type { Column } from '../../ui/table.tsx';
import { errorKey } from './attempt-error.ts';
import { DeliveryBadge } from './delivery-badge.tsx';
import type { DeliveryFilters } from './delivery-filters.ts';

/** What of a delivery stands in the list; on a phone what it was and what became of it. */
export function useDeliveryColumns(
  endpoint: string,
  filters: DeliveryFilters,
): readonly Column<WebhookDeliverySummary>[] {
  const t = useTranslations('webhooks');
  const locale = useLocale();
  const eventText = useEventText();
  const { company } = useCompany();
  return [
    {
      key: 'event',
      title: t('event'),
      cell: ({ id, event_type }) => (
        <Link
          to="/$tenant/settings/webhooks/$endpoint/deliveries/$delivery"
          params={{ tenant: company.id, endpoint, delivery: id }}
          search={filters}
          className="font-medium text-primary hover:underline"
        >
          {eventText(event_type)}
        </Link>
      ),
    },
    { key: 'state', title: t('state'), cell: ({ state }) => <DeliveryBadge state={state} /> },
    {
      key: 'answer',
      title: t('answer'),
      isWide: true,
      cell: ({ last_status, last_error }) => {
        if (last_status !== null) return `HTTP ${last_status}`;
        return last_error === null ? '—' : t(`errors.${errorKey(last_error)}`);
      },
    },
    { key: 'attempts', title: t('attempts'), isWide: true, isAmount: true, cell: ({ attempts }) => attempts },
    {
      key: 'when',
      title: t('when'),
      isWide: true,
      cell: ({ created_at }) => (
        <time dateTime={created_at} title={formatInstant(created_at, locale)}>
          {formatRecent(created_at, locale)}
        </time>
      ),
    },
  ];
}
