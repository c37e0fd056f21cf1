import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { Banner } from '../../ui/banner.tsx';
import { buttonClass } from '../../ui/button.tsx';

const SOON_DAYS = 45;
const STATES = ['needs_attention', 'rejected', 'unknown'] as const;

/** Only what waits for the person: a certificate that ends, documents that did not go through. Nothing: nothing is shown. */
export function NeedsMe() {
  const t = useTranslations('home.needs');
  const { company } = useCompany();
  const certificates = useApi().query.useQuery('get', '/v1/certificates', {});
  const active = certificates.data?.data.find(({ state }) => state === 'active');
  return (
    <>
      {active && active.days_left <= SOON_DAYS && (
        <Banner
          tone={active.days_left < 0 ? 'danger' : 'attention'}
          title={active.days_left < 0 ? t('expired') : t('expires', { days: active.days_left })}
          action={
            <Link to="/$tenant/settings/certificates" params={{ tenant: company.id }} className={buttonClass()}>
              {t('renew')}
            </Link>
          }
        />
      )}
      {STATES.map((state) => (
        <Waiting key={state} state={state} />
      ))}
    </>
  );
}

function Waiting({ state }: { readonly state: (typeof STATES)[number] }) {
  const t = useTranslations('home.needs');
  const { company } = useCompany();
  const { data } = useApi().query.useQuery('get', '/v1/invoices', { params: { query: { state, limit: 20 } } });
  if (!data || data.data.length === 0) return null;
  return (
    <Banner
      tone={state === 'rejected' ? 'danger' : 'attention'}
      title={t(state, { count: data.data.length, more: data.has_more ? '+' : '' })}
      action={
        <Link to="/$tenant/invoices" params={{ tenant: company.id }} search={{ state }} className={buttonClass()}>
          {t('look')}
        </Link>
      }
    />
  );
}
