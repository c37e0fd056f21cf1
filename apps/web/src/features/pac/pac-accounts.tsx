import type { PacAccount } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay } from '../../lib/format/dates.ts';
import { May } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { AccountCheck } from './account-check.tsx';
import { providerName } from './providers.ts';

/** The account that stamps, with a way to try it, and those before it, which can be taken again. */
export function PacAccounts({ action }: { readonly action: ReactNode }) {
  const t = useTranslations('pac');
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/pac-accounts', {});
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const [current, ...earlier] = data.data;
  if (!current) {
    return (
      <Card>
        <EmptyState title={t('empty.title')} example={t('empty.example')} action={action}>
          {t('empty.text')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className="space-y-6">
      <Card>
        <Account account={current} />
        <div className="mt-4">
          <AccountCheck key={current.id} id={current.id} />
        </div>
      </Card>
      {earlier.length > 0 && (
        <section aria-labelledby="earlier" className="space-y-3">
          <h2 id="earlier" className="font-semibold">
            {t('earlier')}
          </h2>
          <p className="text-muted">{t('earlierText')}</p>
          <ul className="space-y-3">
            {earlier.map((account) => (
              <li key={account.id}>
                <Card>
                  <Account account={account} />
                </Card>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Account({ account }: { readonly account: PacAccount }) {
  const t = useTranslations('pac');
  const locale = useLocale();
  const { is_default: isInUse, provider, environment, created_at } = account;
  return (
    <div className="flex flex-wrap items-start justify-between gap-3">
      <div>
        <p className="font-semibold">{environment === 'sandbox' ? t('sandbox') : providerName(provider)}</p>
        <p className="text-muted">
          {t(`environments.${environment}`)} · {t('since', { date: formatDay(created_at, locale) })}
        </p>
      </div>
      <div className="flex items-center gap-3">
        <Badge tone={isInUse ? 'good' : 'quiet'} shape={isInUse ? 'disc' : 'dash'}>
          {t(isInUse ? 'inUse' : 'notInUse')}
        </Badge>
        {!isInUse && (
          <May do="pac_accounts:write">
            <Choose id={account.id} />
          </May>
        )}
      </div>
    </div>
  );
}

function Choose({ id }: { readonly id: string }) {
  const t = useTranslations('pac');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const choose = useApi().query.useMutation('put', '/v1/pac-accounts/{id}/default', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/pac-accounts'] });
      announce(t('chosen'));
    },
  });
  return (
    <>
      {choose.error && <FailureNotice error={choose.error} />}
      <Button isBusy={choose.isPending} onClick={() => choose.mutate({ params: { path: { id } } })}>
        {t('choose')}
      </Button>
    </>
  );
}
