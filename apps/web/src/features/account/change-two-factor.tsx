import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

interface DialogProps {
  readonly onClose: () => void;
}

function useForgetUser(): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/v1/user') });
}

export function TurnOffTwoFactor({ onClose }: DialogProps) {
  const t = useTranslations('account.twoFactor');
  const announce = useAnnounce();
  const forget = useForgetUser();
  const turnOff = useApi().query.useMutation('delete', '/v1/user/two-factor', {
    onSuccess: async () => {
      await forget();
      announce(t('offDone'));
      onClose();
    },
  });
  return (
    <Dialog
      title={t('offTitle')}
      closeLabel={t('offKeep')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('offKeep')}</Button>
          <Button kind="danger" isBusy={turnOff.isPending} onClick={() => turnOff.mutate({})}>
            {t('offAction')}
          </Button>
        </>
      }
    >
      {turnOff.error && <FailureNotice error={turnOff.error} />}
      <p>{t('offText')}</p>
    </Dialog>
  );
}

export function NewRecoveryCodes({ onClose }: DialogProps) {
  const t = useTranslations('account');
  const forget = useForgetUser();
  const renew = useApi().query.useMutation('post', '/v1/user/two-factor/recovery-codes', { onSuccess: forget });
  if (renew.data) {
    return (
      <Dialog isForm title={t('twoFactor.codesTitle')} closeLabel={t('close')} onClose={onClose}>
        <RecoveryCodes codes={renew.data.codes} onDone={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('twoFactor.newTitle')}
      closeLabel={t('cancel')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" isBusy={renew.isPending} onClick={() => renew.mutate({})}>
            {t('twoFactor.newAction')}
          </Button>
        </>
      }
    >
      {renew.error && <FailureNotice error={renew.error} />}
      <p>{t('twoFactor.newText')}</p>
    </Dialog>
  );
}
