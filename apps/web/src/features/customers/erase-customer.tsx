import type { Customer } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';

interface EraseCustomerProps {
  readonly customer: Customer;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** What goes and what the law keeps, and the RFC as a confirmation. */
export function EraseCustomer({ customer, onClose, onErased }: EraseCustomerProps) {
  const t = useTranslations('customers.rights');
  const announce = useAnnounce();
  const cache = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [rfc, setRfc] = useState('');
  const erase = useApi().query.useMutation('post', '/v1/customers/{id}/erasure', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/customers'] });
      announce(t('erased'));
      onErased();
    },
  });
  const body = { rfc: rfc.trim() };
  const params = { path: { id: customer.id }, header: { 'Idempotency-Key': keyOf(body) } };
  return (
    <Dialog
      isForm
      title={t('eraseTitle')}
      closeLabel={t('keep')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button
            kind="danger"
            disabled={body.rfc.toUpperCase() !== customer.rfc}
            isBusy={erase.isPending}
            onClick={() => erase.mutate({ params, body })}
          >
            {t('eraseAction')}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {erase.error && <FailureNotice error={erase.error} />}
        <p className="break-words">{customer.legal_name}</p>
        <ul className="list-disc space-y-1 pl-5">
          <li>{t('goes')}</li>
          <li>{t('stays')}</li>
          <li>{t('never')}</li>
          <li>{t('forGood')}</li>
        </ul>
        <TextField
          isMono
          autoComplete="off"
          label={t('confirmRfc', { rfc: customer.rfc })}
          value={rfc}
          onChange={({ target }) => setRfc(target.value)}
        />
      </div>
    </Dialog>
  );
}
