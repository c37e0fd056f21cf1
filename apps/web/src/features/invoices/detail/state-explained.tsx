import type { Invoice } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { Banner } from '../../../ui/banner.tsx';
import type { Tone } from '../../../ui/banner.tsx';

const TONES: Partial<Record<Invoice['state'], Tone>> = {
  draft: 'info',
  sealed: 'attention',
  sending: 'attention',
  unknown: 'attention',
  needs_attention: 'attention',
  rejected: 'danger',
};

/** What a state means and what happens next; above all that an uncertain stamp is never made twice. */
export function StateExplained({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('invoices.explained');
  const { state, waiting, rejection } = invoice;
  const tone = TONES[state];
  if (tone === undefined || state === 'stamped' || state === 'canceled' || state === 'cancel_requested') return null;
  return (
    <Banner tone={tone} role="status" title={t(`${state}.title`)}>
      <p>{t(`${state}.text`)}</p>
      {waiting && (
        <p>
          {waiting.message} <span className="font-mono text-xs text-muted">({waiting.code})</span>
        </p>
      )}
      {rejection && (
        <p>
          {rejection.message} <span className="font-mono text-xs text-muted">({rejection.sat ?? rejection.code})</span>
        </p>
      )}
    </Banner>
  );
}
