import { useTranslations } from 'use-intl';

import { Badge } from '../../ui/badge.tsx';
import type { BadgeShape, BadgeTone } from '../../ui/badge.tsx';
import type { InvoiceSummary } from '@kita/api-client';

export type InvoiceState = InvoiceSummary['state'];

const LOOKS: Readonly<Record<InvoiceState, readonly [BadgeTone, BadgeShape]>> = {
  draft: ['outline', 'ring'],
  sealed: ['attention', 'half'],
  sending: ['attention', 'half'],
  stamped: ['good', 'disc'],
  rejected: ['danger', 'cross'],
  unknown: ['attention', 'half'],
  needs_attention: ['attention', 'triangle'],
  cancel_requested: ['quiet', 'half'],
  canceled: ['quiet', 'dash'],
};

export function InvoiceBadge({ state }: { readonly state: InvoiceState }) {
  const t = useTranslations('invoices.states');
  const [tone, shape] = LOOKS[state];
  return (
    <Badge tone={tone} shape={shape}>
      {t(state)}
    </Badge>
  );
}

/** `F-1043`; nothing while there is no number. */
export function folioOf({ series, folio }: { series: string | null; folio: string | null }): string {
  return folio === null ? '' : `${series ?? ''}${series === null ? '' : '-'}${folio}`;
}
