import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Button } from '../../ui/button.tsx';
import { keepProviderNext } from './provider-next.ts';
import { useSignInOptions } from './use-session.ts';

/** For who has neither a password nor a second factor: the provider confirms them, and they come back to this page. */
export function ProviderStepUp() {
  const t = useTranslations('session.provider');
  const name = useSignInOptions().data?.identity_provider?.name ?? '';
  const start = useApi().query.useMutation('post', '/v1/user/step-up/authorizations', {
    onSuccess: ({ url }) => {
      keepProviderNext(`${globalThis.location.pathname}${globalThis.location.search}`);
      globalThis.location.assign(url);
    },
  });
  return (
    <div className="flex flex-col gap-4">
      {start.error && <FailureNotice error={start.error} />}
      <Button kind="primary" isBusy={start.isPending || start.isSuccess} onClick={() => start.mutate({})}>
        {t('action', { name })}
      </Button>
    </div>
  );
}
