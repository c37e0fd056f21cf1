import type { Customer, Invoice } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { useCompany } from '../../lib/session/company.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/table.tsx';

interface WhatsAppFormProps {
  readonly invoice: Invoice;
  /** Who the invoice is for; absent when they are no saved customer. */
  readonly customer: Customer | undefined;
  readonly onSent: () => void;
}

/** The PDF to the telephone the customer agreed to, or what is missing for that and where it is put right. */
export function WhatsAppForm({ invoice, customer, onSent }: WhatsAppFormProps) {
  const t = useTranslations('mail.send.whatsapp');
  const tenant = useCompany().company.id;
  const { data: settings, error, refetch } = useApi().query.useQuery('get', '/v1/whatsapp-settings', {});
  if (error && !settings) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!settings) return <Skeleton width="60%" />;
  if (!settings.on || !settings.available) {
    const way = (
      <Link to="/$tenant/settings/whatsapp" params={{ tenant }} className={buttonClass()}>
        {t('toSettings')}
      </Link>
    );
    return <Banner action={way}>{t('off')}</Banner>;
  }
  if (!customer) {
    const way = (
      <Link to="/$tenant/customers" params={{ tenant }} className={buttonClass()}>
        {t('toCustomers')}
      </Link>
    );
    return <Banner action={way}>{t('noCustomer')}</Banner>;
  }
  if (customer.phone === null || customer.whatsapp_consent === null) {
    const way = (
      <Link to="/$tenant/customers/$customer" params={{ tenant, customer: customer.id }} className={buttonClass()}>
        {t('toCustomer')}
      </Link>
    );
    return <Banner action={way}>{t('missing')}</Banner>;
  }
  return <Ready invoice={invoice} phone={customer.phone} since={customer.whatsapp_consent.at} onSent={onSent} />;
}

interface ReadyProps {
  readonly invoice: Invoice;
  readonly phone: string;
  readonly since: string;
  readonly onSent: () => void;
}

function Ready({ invoice, phone, since, onSent }: ReadyProps) {
  const t = useTranslations('mail.send.whatsapp');
  const locale = useLocale();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const keyFor = useIdempotencyKey();
  const send = useApi().query.useMutation('post', '/v1/invoices/{id}/whatsapp-messages', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/invoices/{id}/timeline'] });
      announce(t('sent', { to: phone }));
      onSent();
    },
  });
  const submit = () => {
    const body = {};
    send.mutate({ params: { path: { id: invoice.id }, header: { 'Idempotency-Key': keyFor(body) } }, body });
  };
  return (
    <div className="space-y-4">
      {send.error && <FailureNotice error={send.error} />}
      <p>{t('text', { phone })}</p>
      <p className="text-muted">{t('agreed', { day: formatDay(since, locale) })}</p>
      <Button kind="primary" isBusy={send.isPending} onClick={submit}>
        {t('submit')}
      </Button>
    </div>
  );
}
