import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { formatMoney } from '../../../lib/format/money.ts';
import { Skeleton } from '../../../ui/table.tsx';
import { toQuery } from '../invoice-filters.ts';
import type { InvoiceFilters } from '../invoice-filters.ts';

export function useSummary(filters: InvoiceFilters) {
  return useApi().query.useQuery('get', '/v1/invoices/summary', { params: { query: toQuery(filters) } });
}

/** States whose amounts nobody owes: said, because they are in the sum as they are in the list. */
const NOT_IN_FORCE = ['draft', 'rejected', 'canceled'] as const;

/** How many the filters leave and what they add up to, each currency apart, credit notes taken away and said. */
export function InvoiceSummary({ filters }: { readonly filters: InvoiceFilters }) {
  const t = useTranslations('invoices');
  const { data, error } = useSummary(filters);
  if (error) return null;
  if (!data) return <Skeleton width="16rem" />;
  if (data.is_capped) return <p>{t('summary.capped', { count: data.count })}</p>;
  const notes = data.totals.filter(({ credit_note_count }) => credit_note_count > 0);
  const unowed = NOT_IN_FORCE.flatMap((state) => {
    const count = data.states.find((entry) => entry.state === state)?.count ?? 0;
    return count === 0 ? [] : [{ state, count }];
  });
  return (
    <p data-testid="invoice-summary">
      <span className="font-medium text-ink">{t('summary.count', { count: data.count })}</span>
      {data.totals.map(({ currency, total }) => (
        <span key={currency}>
          {' · '}
          <span className="font-medium text-ink">{formatMoney(total, currency)}</span>
        </span>
      ))}
      {notes.map(({ currency, credit_note_count, credit_notes }) => (
        <span key={currency}>
          {' · '}
          {t('summary.creditNotes', { count: credit_note_count, total: formatMoney(credit_notes, currency) })}
        </span>
      ))}
      {data.states.length > 1 && unowed.length > 0 && (
        <>
          {' · '}
          {t('summary.includes', {
            what: unowed.map(({ state, count }) => t(`summary.${state}`, { count })).join(', '),
          })}
        </>
      )}
    </p>
  );
}
