import { useNavigate } from '@tanstack/react-router';
import type { WebhookDeliverySummary } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { PagedTable } from '../../lib/lists/paged-table.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField } from '../../ui/field.tsx';
import { useDeliveryColumns } from './delivery-columns.tsx';
import { DELIVERY_STATES, readDeliveryFilters } from './delivery-filters.ts';
import type { DeliveryFilters } from './delivery-filters.ts';

interface DeliveryListProps {
  readonly endpoint: string;
  readonly filters: DeliveryFilters;
}

/** What was sent to an endpoint, newest first; it looks again by itself while something is under way. */
export function DeliveryList({ endpoint, filters }: DeliveryListProps) {
  const t = useTranslations('webhooks');
  const { company } = useCompany();
  const navigate = useNavigate();
  const params = { tenant: company.id, endpoint };
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/webhook-endpoints/{id}/deliveries',
    { params: { path: { id: endpoint }, query: { limit: 25, ...filters } } },
    { ...cursorPages, refetchInterval: ({ state }) => (isUnderWay(state.data?.pages) ? 1500 : false) },
  );
  const filter = (state: string) =>
    void navigate({
      to: '/$tenant/settings/webhooks/$endpoint',
      params,
      search: readDeliveryFilters({ state }),
      replace: true,
    });
  const columns = useDeliveryColumns(endpoint, filters);
  return (
    <section aria-label={t('deliveries')} className="space-y-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 className="text-lg font-semibold">{t('deliveries')}</h2>
        <SelectField
          label={t('onlyState')}
          value={filters.state ?? ''}
          onChange={({ target }) => filter(target.value)}
          options={[
            { value: '', label: t('allStates') },
            ...DELIVERY_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
          ]}
        />
      </div>
      <PagedTable
        caption={t('deliveries')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        skeletonRows={4}
        empty={<EmptyState title={t(filters.state === undefined ? 'noDeliveries' : 'noDeliveriesSo')} />}
      />
    </section>
  );
}

function isUnderWay(pages: readonly { readonly data: readonly WebhookDeliverySummary[] }[] | undefined): boolean {
  return pages?.some(({ data }) => data.some(({ state }) => state === 'pending' || state === 'sending')) ?? false;
}
