import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export function EndOtherSessions({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('account.sessions');
  const { query } = useApi();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const count = Math.max(0, (query.useQuery('get', '/v1/sessions', {}).data?.data.length ?? 1) - 1);
  const end = query.useMutation('delete', '/v1/sessions', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/sessions'] });
      announce(t('endedAll'));
      onClose();
    },
  });
  return (
    <Dialog
      title={t('endAllTitle')}
      closeLabel={t('keep')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button kind="danger" isBusy={end.isPending} onClick={() => end.mutate({})}>
            {t('endAllAction')}
          </Button>
        </>
      }
    >
      {end.error && <FailureNotice error={end.error} />}
      <p>{t('endAllText', { count })}</p>
    </Dialog>
  );
}
