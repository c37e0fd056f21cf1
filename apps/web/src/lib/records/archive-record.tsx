import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { useApi } from '../api/api-context.tsx';
import { FailureNotice } from '../api/query-failure.tsx';

interface ArchiveRecordProps {
  readonly kind: 'customers' | 'products';
  readonly record: { readonly id: string; readonly archived: boolean };
  readonly onDone: () => void;
}

/** Out of the lists; documents keep what they said. */
export function ArchiveRecord({ kind, record, onDone }: ArchiveRecordProps) {
  const t = useTranslations(kind);
  const announce = useAnnounce();
  const cache = useQueryClient();
  const { query } = useApi();
  const onSuccess = async () => {
    await cache.invalidateQueries({ queryKey: ['get', `/v1/${kind}`] });
    announce(t('archived'));
    onDone();
  };
  const customer = query.useMutation('delete', '/v1/customers/{id}', { onSuccess });
  const product = query.useMutation('delete', '/v1/products/{id}', { onSuccess });
  const archive = kind === 'customers' ? customer : product;
  if (record.archived) return null;
  return (
    <div className="space-y-2 border-t border-line pt-4">
      {archive.error && <FailureNotice error={archive.error} />}
      <Button
        kind="danger"
        isBusy={archive.isPending}
        onClick={() => archive.mutate({ params: { path: { id: record.id } } })}
      >
        {t('archive')}
      </Button>
      <p className="text-muted">{t('archiveText')}</p>
    </div>
  );
}
