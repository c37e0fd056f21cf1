import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { formatInstant } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SecretShown } from './secret-shown.tsx';

/** Says what will happen, replaces the secret, and shows the new one once. */
export function RotateSecret({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTranslations('webhooks');
  const locale = useLocale();
  const announce = useAnnounce();
  const rotate = useApi().query.useMutation('post', '/v1/webhook-endpoints/{id}/secrets', {
    onSuccess: () => announce(t('rotate.done')),
  });
  return (
    <Dialog
      isForm
      title={t('rotate.title')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        rotate.data ? (
          <Button kind="primary" onClick={onClose}>
            {t('secret.kept')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button
              kind="primary"
              isBusy={rotate.isPending}
              onClick={() => rotate.mutate({ params: { path: { id } } })}
            >
              {t('rotate.action')}
            </Button>
          </>
        )
      }
    >
      {rotate.error && <FailureNotice error={rotate.error} />}
      {rotate.data ? (
        <SecretShown secret={rotate.data.secret}>
          {t('rotate.overlap', { when: formatInstant(rotate.data.previous_expires_at ?? '', locale) })}
        </SecretShown>
      ) : (
        <p>{t('rotate.text')}</p>
      )}
    </Dialog>
  );
}
