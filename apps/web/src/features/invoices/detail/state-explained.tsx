import type { Invoice, InvoiceTimeline } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { formatRecent } from '../../../lib/format/dates.ts';
import { useCompany } from '../../../lib/session/company.ts';
import { Banner } from '../../../ui/banner.tsx';
import type { Tone } from '../../../ui/banner.tsx';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { useRejection } from './rejections.ts';

const TONES: Partial<Record<Invoice['state'], Tone>> = {
  draft: 'info',
  sealed: 'attention',
  sending: 'attention',
  unknown: 'attention',
  needs_attention: 'attention',
  rejected: 'danger',
};

interface StateProps {
  readonly invoice: Invoice;
  readonly next: InvoiceTimeline['next'] | undefined;
  /** The page looks by itself; it stopped; or there is nothing to wait for. */
  readonly watch: 'watching' | 'stopped' | 'still';
  readonly onLook: () => void;
}

/** What a state means and what happens next; above all that an uncertain stamp is never made twice. */
export function StateExplained({ invoice, next, watch, onLook }: StateProps) {
  const t = useTranslations('document.explained');
  const { state, waiting } = invoice;
  const tone = TONES[state];
  if (tone === undefined || state === 'stamped' || state === 'canceled' || state === 'cancel_requested') return null;
  return (
    <Banner
      tone={tone}
      role="status"
      title={t(`${state}.title`)}
      {...(watch === 'stopped' && { action: <Button onClick={onLook}>{t('watchAgain')}</Button> })}
    >
      <p>{t(`${state}.text`)}</p>
      {waiting && (
        <p>
          {waiting.message} <span className="font-mono text-xs text-muted">({waiting.code})</span>
        </p>
      )}
      <Rejection invoice={invoice} />
      <NextStep next={next} />
      {watch !== 'still' && <p className="text-muted">{t(watch === 'watching' ? 'watching' : 'stopped')}</p>}
    </Banner>
  );
}

/** When the machine acts next by itself, so that nobody acts in its place. */
function NextStep({ next }: { readonly next: InvoiceTimeline['next'] | undefined }) {
  const t = useTranslations('document.explained');
  const locale = useLocale();
  if (next?.step === 'person') return <p>{t('nextPerson')}</p>;
  if (!next || next.at === null || (next.step !== 'check' && next.step !== 'send')) return null;
  if (new Date(next.at).getTime() <= Date.now()) return null;
  const when = formatRecent(next.at, locale);
  return <p>{t(next.step === 'check' ? 'nextCheck' : 'nextSend', { when })}</p>;
}

/** SAT's or the PAC's code in words, the field to mend, and the two ways to do it. */
function Rejection({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('document.explained');
  const td = useTranslations('document.detail');
  const { company } = useCompany();
  const known = useRejection(invoice.rejection?.sat ?? invoice.rejection?.code ?? null);
  const { rejection } = invoice;
  if (!rejection) return null;
  return (
    <div className="space-y-2">
      {known && (
        <p>
          <strong>{t('field')}:</strong> {known.fix}
        </p>
      )}
      <p className={known ? 'text-muted' : undefined}>
        {rejection.message} <span className="font-mono text-xs text-muted">({rejection.sat ?? rejection.code})</span>
      </p>
      <Link
        to="/$tenant/invoices/new"
        params={{ tenant: company.id }}
        search={{ from: invoice.id }}
        className={buttonClass()}
      >
        {td('duplicateAndCorrect')}
      </Link>
    </div>
  );
}
