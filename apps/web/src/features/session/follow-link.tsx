import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { AuthPage } from './auth-page.tsx';
import { useHashToken } from './hash-token.ts';

const OPERATIONS = {
  verify_email: '/v1/email-verifications',
  change_email: '/v1/email-changes/confirmation',
  undo_email_change: '/v1/email-changes/undo',
} as const;

export type FollowedLink = keyof typeof OPERATIONS;

/**
 * The page of a mail's link. It waits for a press: mail programs open links to look at them, and a link that acts on
 * being looked at is spent before its person sees it.
 */
export function FollowLink({ kind }: { readonly kind: FollowedLink }) {
  const t = useTranslations('account.links');
  const token = useHashToken();
  const cache = useQueryClient();
  const follow = useApi().query.useMutation('post', OPERATIONS[kind], { onSuccess: () => cache.clear() });
  return (
    <AuthPage
      title={t(`${kind}.title`)}
      intro={kind === 'undo_email_change' ? t('undo_email_change.intro') : undefined}
    >
      {token === undefined && <Banner tone="attention">{t('missing')}</Banner>}
      {follow.error && <FailureNotice error={follow.error} />}
      {follow.data ? (
        <>
          <Banner tone="good" role="status">
            {t(`${kind}.done`, { email: follow.data.email })}
          </Banner>
          <Link to={kind === 'undo_email_change' ? '/sign-in' : '/'} className={buttonClass('primary')}>
            {t(kind === 'undo_email_change' ? 'toSignIn' : 'toApp')}
          </Link>
        </>
      ) : (
        token !== undefined && (
          <Button
            kind={kind === 'undo_email_change' ? 'danger' : 'primary'}
            isBusy={follow.isPending}
            onClick={() => follow.mutate({ body: { token } })}
          >
            {t(`${kind}.action`)}
          </Button>
        )
      )}
    </AuthPage>
  );
}
