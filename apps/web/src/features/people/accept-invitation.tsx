import type { InvitationPreview } from '@kita/api-client';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { isProblem } from '../../lib/api/problem.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';

interface AcceptProps {
  readonly token: string;
  /** Address of the person signed in; null for a visitor, undefined while that is not known. */
  readonly signedInAs: string | null | undefined;
  readonly onAccepted: (tenant: string) => void;
  readonly onSignIn: () => void;
  readonly onSignUp: () => void;
}

/** What whoever opened the link is asked, and the one thing to do next. */
export function AcceptInvitation({ token, ...props }: AcceptProps) {
  const t = useTranslations('people.invitation');
  const { mutate, data, error } = useApi().query.useMutation('post', '/v1/invitation-previews');
  const isCut = token === '';
  useEffect(() => {
    if (!isCut) mutate({ body: { token } });
  }, [mutate, token, isCut]);
  if (isCut || (isProblem(error) && (error.status === 404 || error.status === 400))) {
    return (
      <Banner tone="attention" title={t('bad')}>
        {t('badText')}
      </Banner>
    );
  }
  if (error) return <QueryFailure error={error} onRetry={() => mutate({ body: { token } })} />;
  if (!data || props.signedInAs === undefined) return <PageSkeleton />;
  return (
    <div className="space-y-5">
      <p className="text-base">{t('text', { inviter: data.invited_by, company: data.company, role: data.role })}</p>
      <p className="text-muted">{t('for', { email: data.email })}</p>
      {props.signedInAs === null ? (
        <div className="flex flex-col gap-2">
          <Button kind="primary" onClick={props.onSignUp}>
            {t('signUp')}
          </Button>
          <Button onClick={props.onSignIn}>{t('signIn')}</Button>
        </div>
      ) : (
        <Join {...props} token={token} invitation={data} signedInAs={props.signedInAs} />
      )}
    </div>
  );
}

interface JoinProps extends Omit<AcceptProps, 'signedInAs' | 'onSignUp'> {
  readonly invitation: InvitationPreview;
  readonly signedInAs: string;
}

function Join({ token, invitation, signedInAs, onAccepted, onSignIn }: JoinProps) {
  const t = useTranslations('people.invitation');
  const isOther = signedInAs.toLowerCase() !== invitation.email.toLowerCase();
  const accept = useApi().query.useMutation('post', '/v1/accepted-invitations', {
    onSuccess: ({ test_tenant }) => onAccepted(test_tenant),
  });
  return (
    <div className="flex flex-col gap-3">
      {accept.error && <FailureNotice error={accept.error} />}
      {isOther && <Banner tone="attention">{t('asOther', { email: signedInAs })}</Banner>}
      <Button
        kind="primary"
        isBusy={accept.isPending}
        onClick={() => accept.mutate({ body: { token, as_signed_in: isOther } })}
      >
        {isOther ? t('acceptAsOther', { email: signedInAs }) : t('accept', { company: invitation.company })}
      </Button>
      {isOther && <Button onClick={onSignIn}>{t('switch')}</Button>}
    </div>
  );
}
