import type { Dashboard } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { formatDay, formatRecent } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import { buttonClass } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';

type Need = Dashboard['needs'][number];

/** State of the list where the documents of a need are. */
const STATES = {
  invoices_need_attention: 'needs_attention',
  invoices_rejected: 'rejected',
  invoices_waiting: 'sealed',
  invoices_verifying: 'unknown',
  drafts_forgotten: 'draft',
} as const;

/** Only what waits for the person, most pressing first. Nothing: one calm line. */
export function NeedsMe({ needs }: { readonly needs: readonly Need[] }) {
  const t = useTranslations('home.needs');
  if (needs.length === 0) {
    return (
      <p className="flex items-center gap-2 text-muted">
        <span className="text-primary">
          <Icon name="check" />
        </span>
        {t('nothing')}
      </p>
    );
  }
  return (
    <section aria-labelledby="needs-me" className="rounded-md border border-attention-mark bg-surface">
      <h2 id="needs-me" className="border-b border-line px-4 py-2.5 font-semibold">
        {t('title', { count: needs.length })}
      </h2>
      <ul className="divide-y divide-line">
        {needs.map((need) => (
          <li
            key={`${need.code} ${need.reason ?? ''}`}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5"
          >
            <span className={classNames(need.severity === 'blocking' ? 'text-danger' : 'text-attention')}>
              <Icon
                name={need.code === 'invoices_verifying' || need.code === 'invoices_waiting' ? 'clock' : 'warning'}
              />
            </span>
            <NeedText need={need} />
            <NeedLink need={need} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NeedText({ need }: { readonly need: Need }) {
  const t = useTranslations('home.needs');
  const locale = useLocale();
  const { code, count, since, days_left: days } = need;
  const date = since === null ? '' : formatDay(since, locale);
  const reason = need.reason === 'out_of_credits' ? 'credits' : 'other';
  return (
    <div className="min-w-0 flex-1 basis-60">
      <p className="font-medium">{t(`${code}.title`, { count, days: days ?? 0, reason })}</p>
      <p className="text-muted">
        {t(`${code}.text`, { count, date, reason, since: since === null ? '' : formatRecent(since, locale) })}
      </p>
    </div>
  );
}

function NeedLink({ need: { code, object } }: { readonly need: Need }) {
  const t = useTranslations('home.needs');
  const { company } = useCompany();
  const look = { className: buttonClass(), children: t(`${code}.action`) };
  const tenant = company.id;
  if (code === 'pac_account_missing') return <Link to="/$tenant/settings/pac" params={{ tenant }} {...look} />;
  if (code === 'certificate_missing' || code === 'certificate_expired' || code === 'certificate_expiring')
    return <Link to="/$tenant/settings/certificates" params={{ tenant }} {...look} />;
  if (object !== null) return <Link to="/$tenant/invoices/$invoice" params={{ tenant, invoice: object }} {...look} />;
  return <Link to="/$tenant/invoices" params={{ tenant }} search={{ state: STATES[code] }} {...look} />;
}
