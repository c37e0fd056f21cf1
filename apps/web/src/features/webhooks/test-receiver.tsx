import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';

/** One click: an endpoint whose receiver is the sandbox, to see webhooks at work without a server. */
export function TestReceiver({ onDone }: { readonly onDone: (id: string) => void }) {
  const t = useTranslations('webhooks');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const create = useApi().query.useMutation('post', '/v1/webhook-endpoints/test', {
    onSuccess: async ({ id }) => {
      announce(t('created'));
      await cache.invalidateQueries({ queryKey: ['get', '/v1/webhook-endpoints'] });
      onDone(id);
    },
  });
  return (
    <>
      <Button isBusy={create.isPending} onClick={() => create.mutate({})}>
        {t('testReceiver')}
      </Button>
      {create.error && (
        <div className="w-full">
          <FailureNotice error={create.error} />
        </div>
      )}
    </>
  );
}
