import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';

/** Until the person shows that they read the mail of their address. */
export function VerifyEmailBanner({ email }: { readonly email: string }) {
  const t = useTranslations('account.banner');
  const announce = useAnnounce();
  const send = useApi().query.useMutation('post', '/v1/user/email-verification', {
    onSuccess: () => announce(t('sent', { email })),
  });
  return (
    <div className="no-print mb-6 space-y-2">
      {send.error && <FailureNotice error={send.error} />}
      <Banner
        tone="attention"
        title={t('title')}
        action={
          <Button isBusy={send.isPending} onClick={() => send.mutate({})}>
            {t('again')}
          </Button>
        }
      >
        {t('text', { email })}
      </Banner>
    </div>
  );
}
