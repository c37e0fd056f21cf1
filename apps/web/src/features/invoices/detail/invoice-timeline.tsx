import type { Invoice } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { formatInstant, formatRecent } from '../../../lib/format/dates.ts';
import { Skeleton } from '../../../ui/table.tsx';
import { Timeline } from '../../../ui/timeline.tsx';

const KNOWN = ['created', 'updated', 'stamped', 'rejected', 'delayed', 'verifying', 'needs_attention'] as const;

const TONES: Readonly<Record<string, 'good' | 'attention' | 'danger'>> = {
  stamped: 'good',
  rejected: 'danger',
  delayed: 'attention',
  verifying: 'attention',
  needs_attention: 'attention',
};

/** What happened to the document, from its events: nothing here is guessed from its state. */
export function InvoiceTimeline({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('invoices.timeline');
  const locale = useLocale();
  const { data } = useApi().query.useQuery(
    'get',
    '/v1/events',
    // The version is part of the question, so that a change of the document asks again.
    { params: { query: { object: invoice.id, limit: 50 } }, version: invoice.version },
  );
  const entries = (data?.data ?? []).flatMap((event) => {
    const name = KNOWN.find((known) => `invoice.${known}` === event.type);
    if (name === undefined) return [];
    return [
      {
        key: event.id,
        title: t(name),
        when: <time title={formatInstant(event.created_at, locale)}>{formatRecent(event.created_at, locale)}</time>,
        ...(TONES[name] && { tone: TONES[name] }),
      },
    ];
  });
  return (
    <aside aria-labelledby="timeline" className="no-print">
      <h2 id="timeline" className="mb-3 font-semibold">
        {t('title')}
      </h2>
      {data ? <Timeline entries={entries} /> : <Skeleton />}
    </aside>
  );
}
