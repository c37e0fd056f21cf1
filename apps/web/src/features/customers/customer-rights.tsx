import type { Customer } from '@kita/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { saveBlob } from '../../lib/files/save-blob.ts';
import { formatInstant } from '../../lib/format/dates.ts';
import { May, useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { EraseCustomer } from './erase-customer.tsx';

interface CustomerRightsProps {
  readonly customer: Customer;
  readonly onErased: () => void;
}

/** What a customer may ask of the company about their data (ARCO): rectification is the form itself. */
export function CustomerRights({ customer, onErased }: CustomerRightsProps) {
  const t = useTranslations('customers.rights');
  const may = useMay();
  const [isErasing, setErasing] = useState(false);
  if (!may('customer_rights:read') && !may('customer_rights:write')) return null;
  return (
    <section aria-labelledby="customer-rights" className="space-y-4 border-t border-line pt-4">
      <div>
        <h3 id="customer-rights" className="font-medium">
          {t('title')}
        </h3>
        <p className="text-muted">{t('text')}</p>
      </div>
      <May do="customer_rights:read">
        <Access customer={customer} />
      </May>
      <May do="customer_rights:write">
        <Opposition customer={customer} />
        <div className="space-y-2">
          <Button kind="danger" onClick={() => setErasing(true)}>
            {t('erase')}
          </Button>
          <p className="text-muted">{t('eraseText')}</p>
        </div>
      </May>
      {isErasing && <EraseCustomer customer={customer} onClose={() => setErasing(false)} onErased={onErased} />}
    </section>
  );
}

function Access({ customer }: { readonly customer: Customer }) {
  const t = useTranslations('customers.rights');
  const announce = useAnnounce();
  const { request } = useApi();
  const take = useMutation({
    mutationFn: async () => {
      const params = { path: { id: customer.id } };
      const { data, error } = await request.GET('/v1/customers/{id}/personal-data', { params });
      if (!data) throw error;
      const name = `datos-${customer.rfc}-${data.generated_at.slice(0, 10)}.json`;
      saveBlob(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }), name);
      return name;
    },
    onSuccess: (name) => announce(t('taken', { name })),
  });
  return (
    <div className="space-y-2">
      {take.error && <FailureNotice error={take.error} />}
      <Button icon="download" isBusy={take.isPending} onClick={() => take.mutate()}>
        {t('take')}
      </Button>
      <p className="text-muted">{t('takeText')}</p>
    </div>
  );
}

function Opposition({ customer }: { readonly customer: Customer }) {
  const t = useTranslations('customers.rights');
  const locale = useLocale();
  const announce = useAnnounce();
  const cache = useQueryClient();
  const { query } = useApi();
  const path = { params: { path: { id: customer.id } } };
  const done = (text: 'opposed' | 'allowed') => async () => {
    await cache.invalidateQueries({ queryKey: ['get', '/v1/customers/{id}'] });
    announce(t(text));
  };
  const oppose = query.useMutation('post', '/v1/customers/{id}/opposition', { onSuccess: done('opposed') });
  const allow = query.useMutation('delete', '/v1/customers/{id}/opposition', { onSuccess: done('allowed') });
  const since = customer.mailings_opposed_at;
  const error = oppose.error ?? allow.error;
  return (
    <div className="space-y-2">
      {error && <FailureNotice error={error} />}
      <Button
        isBusy={oppose.isPending || allow.isPending}
        onClick={() => (since === null ? oppose.mutate(path) : allow.mutate(path))}
      >
        {t(since === null ? 'oppose' : 'allow')}
      </Button>
      <p className="text-muted">
        {since === null ? t('opposeText') : t('opposedSince', { at: formatInstant(since, locale) })}
      </p>
    </div>
  );
}
