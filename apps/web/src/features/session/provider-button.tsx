import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Button } from '../../ui/button.tsx';
import { keepProviderNext } from './provider-next.ts';
import { useSignInOptions } from './use-session.ts';

/** "Continue with Google", where the installation has a provider. Whoever comes back goes on to `next`. */
export function ProviderButton({ next }: { readonly next?: string | undefined }) {
  const t = useTranslations('session.provider');
  const provider = useSignInOptions().data?.identity_provider;
  const start = useApi().query.useMutation('post', '/v1/identity-provider/authorizations', {
    onSuccess: ({ url }) => {
      keepProviderNext(next);
      globalThis.location.assign(url);
    },
  });
  if (!provider) return null;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-3 text-muted">
        <hr className="flex-1 border-line" />
        {t('or')}
        <hr className="flex-1 border-line" />
      </div>
      {start.error && <FailureNotice error={start.error} />}
      <Button isBusy={start.isPending || start.isSuccess} onClick={() => start.mutate({})}>
        {t('action', { name: provider.name })}
      </Button>
    </div>
  );
}
