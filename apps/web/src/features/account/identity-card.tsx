import { useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { keepProviderNext } from '../session/provider-next.ts';
import { useSignInOptions } from '../session/use-session.ts';

/** Accounts of the identity provider, where the installation has one. */
export function IdentityCard() {
  const t = useTranslations('account.identities');
  const locale = useLocale();
  const name = useSignInOptions().data?.identity_provider?.name;
  const { query } = useApi();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const { data, error, refetch } = query.useQuery('get', '/v1/user/identities', {}, { enabled: name !== undefined });
  const link = query.useMutation('post', '/v1/user/identities/authorizations', {
    onSuccess: ({ url }) => {
      keepProviderNext('/account/security');
      globalThis.location.assign(url);
    },
  });
  const unlink = query.useMutation('delete', '/v1/user/identities/{id}', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/user/identities'] });
      announce(t('unlinked'));
    },
  });
  if (name === undefined) return null;
  const failure = link.error ?? unlink.error;
  return (
    <Card title={t('title', { name })}>
      <div className="space-y-4">
        {failure && <FailureNotice error={failure} />}
        {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
        {data?.data.map((identity) => (
          <div key={identity.id} className="flex flex-wrap items-center justify-between gap-3">
            <div className="min-w-0">
              <p className="font-medium break-words">{identity.email}</p>
              <p className="text-muted">{t('since', { day: formatDay(identity.created_at, locale) })}</p>
            </div>
            <Button isBusy={unlink.isPending} onClick={() => unlink.mutate({ params: { path: { id: identity.id } } })}>
              {t('unlink')}
            </Button>
          </div>
        ))}
        {data?.data.length === 0 && (
          <>
            <p>{t('none', { name })}</p>
            <Button isBusy={link.isPending || link.isSuccess} onClick={() => link.mutate({})}>
              {t('link', { name })}
            </Button>
          </>
        )}
      </div>
    </Card>
  );
}
