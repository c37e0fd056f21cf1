import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { AuthPage } from '../features/session/auth-page.tsx';
import { ProviderButton } from '../features/session/provider-button.tsx';
import { SignUpForm } from '../features/session/sign-up-form.tsx';

export function SignUpPage() {
  const t = useTranslations('session');
  const navigate = useNavigate();
  return (
    <AuthPage title={t('signUp.title')} intro={t('signUp.intro')}>
      <SignUpForm onSignedUp={() => void navigate({ to: '/new-company', replace: true })} />
      <ProviderButton next="/new-company" />
      <p className="text-muted">
        {t('signUp.hasAccount')}{' '}
        <Link to="/sign-in" className="font-medium text-primary underline">
          {t('signUp.signIn')}
        </Link>
      </p>
    </AuthPage>
  );
}
