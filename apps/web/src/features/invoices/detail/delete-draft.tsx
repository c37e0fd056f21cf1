import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Invoice } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { FailureNotice } from '../../../lib/api/query-failure.tsx';
import { formatMoney } from '../../../lib/format/money.ts';
import { useCompany } from '../../../lib/session/company.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

export function DeleteDraft({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('document.delete');
  const { company } = useCompany();
  const [isAsking, setAsking] = useState(false);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const remove = useApi().query.useMutation('delete', '/v1/invoices/{id}', {
    onSuccess: async () => {
      announce(t('done'));
      await navigate({ to: '/$tenant/invoices', params: { tenant: company.id } });
      await cache.invalidateQueries();
    },
  });
  const total = formatMoney(invoice.total, invoice.currency);
  return (
    <>
      <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
        {t('open')}
      </Button>
      {isAsking && (
        <Dialog
          title={t('title')}
          closeLabel={t('keep')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('keep')}</Button>
              <Button
                kind="danger"
                isBusy={remove.isPending}
                onClick={() => remove.mutate({ params: { path: { id: invoice.id } } })}
              >
                {t('action', { total })}
              </Button>
            </>
          }
        >
          {remove.error && <FailureNotice error={remove.error} />}
          <p>{t('text', { total, name: invoice.receiver.legal_name })}</p>
        </Dialog>
      )}
    </>
  );
}
