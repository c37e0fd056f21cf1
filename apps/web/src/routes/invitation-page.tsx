import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { AcceptInvitation } from '../features/people/accept-invitation.tsx';
import { AuthPage } from '../features/session/auth-page.tsx';
import { SignInForm } from '../features/session/sign-in-form.tsx';
import { SignUpForm } from '../features/session/sign-up-form.tsx';
import { useUser } from '../features/session/use-session.ts';

/**
 * Where the link of an invitation leads. The token stands after #, which no server sees, so signing in and signing up
 * happen on this same page instead of sending it along.
 */
export function InvitationPage() {
  const t = useTranslations('people.invitation');
  const [token] = useState(() => globalThis.location.hash.slice(1));
  const [step, setStep] = useState<'read' | 'signIn' | 'signUp'>('read');
  const user = useUser();
  const enter = () => {
    setStep('read');
    void user.refetch();
  };
  return (
    <AuthPage title={t('pageTitle')}>
      {step === 'signIn' && <SignInForm onSignedIn={enter} />}
      {step === 'signUp' && <SignUpForm onSignedUp={enter} />}
      {step === 'read' && (
        <AcceptInvitation
          token={token}
          signedInAs={user.data?.email ?? (user.error ? null : undefined)}
          onAccepted={(tenant) => {
            globalThis.location.assign(`/${tenant}`);
          }}
          onSignIn={() => setStep('signIn')}
          onSignUp={() => setStep('signUp')}
        />
      )}
      {step !== 'read' && (
        <button type="button" className="self-start text-primary underline" onClick={() => setStep('read')}>
          {t('back')}
        </button>
      )}
    </AuthPage>
  );
}
