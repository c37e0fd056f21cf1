import { useQueryClient } from '@tanstack/react-query';
import type { Customer } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';

/** Out of the lists; documents keep what they said. */
export function ArchiveCustomer({ customer, onDone }: { readonly customer: Customer; readonly onDone: () => void }) {
  const t = useTranslations('customers');
  const announce = useAnnounce();
  const cache = useQueryClient();
  const archive = useApi().query.useMutation('delete', '/v1/customers/{id}', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/customers'] });
      announce(t('archived'));
      onDone();
    },
  });
  if (customer.archived) return null;
  return (
    <div className="space-y-2 border-t border-line pt-4">
      {archive.error && <FailureNotice error={archive.error} />}
      <Button
        kind="danger"
        isBusy={archive.isPending}
        onClick={() => archive.mutate({ params: { path: { id: customer.id } } })}
      >
        {t('archive')}
      </Button>
      <p className="text-muted">{t('archiveText')}</p>
    </div>
  );
}
