import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';

const TONES = {
  ok: 'good',
  no_stamps: 'attention',
  refused: 'danger',
  misconfigured: 'danger',
  unreachable: 'attention',
} as const;

/** Asks the PAC whether it answers to this account: what it says, and what to do then. */
export function AccountCheck({ id }: { readonly id: string }) {
  const t = useTranslations('pac.check');
  const announce = useAnnounce();
  const check = useApi().query.useMutation('post', '/v1/pac-accounts/{id}/checks', {
    onSuccess: ({ result }) => announce(t(`${result}.title`)),
  });
  const { data, error } = check;
  return (
    <div className="space-y-3">
      <Button isBusy={check.isPending} onClick={() => check.mutate({ params: { path: { id } } })}>
        {t('action')}
      </Button>
      {error && <FailureNotice error={error} />}
      {data && (
        <Banner tone={TONES[data.result]} title={t(`${data.result}.title`)}>
          <p>{t(`${data.result}.text`, { stamps: data.stamps ?? -1 })}</p>
          {data.provider_code !== null && <p className="font-mono text-xs text-muted">{data.provider_code}</p>}
        </Banner>
      )}
    </div>
  );
}
