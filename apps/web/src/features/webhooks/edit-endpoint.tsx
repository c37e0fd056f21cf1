import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { EndpointForm } from './endpoint-form.tsx';

export function EditEndpoint({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTranslations('webhooks');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const params = { path: { id } };
  const { query } = useApi();
  const { data, error, refetch } = query.useQuery('get', '/v1/webhook-endpoints/{id}', { params });
  const save = query.useMutation('patch', '/v1/webhook-endpoints/{id}', {
    onSuccess: async () => {
      announce(t('saved'));
      onClose();
      await cache.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('webhook') });
    },
  });
  return (
    <Dialog isForm place="side" title={t('editTitle')} closeLabel={t('close')} onClose={onClose}>
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && (
        <EndpointForm
          endpoint={data}
          error={save.error}
          isBusy={save.isPending}
          onSubmit={(values) => save.mutate({ params, body: values })}
        />
      )}
    </Dialog>
  );
}
