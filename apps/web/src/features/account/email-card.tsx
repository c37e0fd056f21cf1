import type { User } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useKeepUser } from './use-account.tsx';

export function EmailCard({ user }: { readonly user: User }) {
  const t = useTranslations('account.email');
  const keep = useKeepUser();
  const announce = useAnnounce();
  const giveUp = useApi().query.useMutation('delete', '/v1/user/email-change', {
    onSuccess: (saved) => {
      keep(saved);
      announce(t('kept'));
    },
  });
  return (
    <Card
      title={t('title')}
      actions={
        <Badge tone={user.email_verified ? 'good' : 'attention'} shape={user.email_verified ? 'disc' : 'half'}>
          {t(user.email_verified ? 'verified' : 'unverified')}
        </Badge>
      }
    >
      <div className="space-y-4">
        <p className="break-words">{t('current', { email: user.email })}</p>
        {giveUp.error && <FailureNotice error={giveUp.error} />}
        {user.pending_email !== null && (
          <Banner
            tone="attention"
            action={
              <Button isBusy={giveUp.isPending} onClick={() => giveUp.mutate({})}>
                {t('keep')}
              </Button>
            }
          >
            {t('pending', { email: user.pending_email })}
          </Banner>
        )}
        <Link to="/account/profile/email" className={buttonClass('secondary')}>
          {t('change')}
        </Link>
      </div>
    </Card>
  );
}
