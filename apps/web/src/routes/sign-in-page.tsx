import { useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { AuthPage } from '../features/session/auth-page.tsx';
import { SignInForm } from '../features/session/sign-in-form.tsx';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const t = useTranslations('session');
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { next } = route.useSearch();
  const enter = () => {
    cache.clear();
    void navigate({ href: next ?? '/', replace: true });
  };
  return (
    <AuthPage title={t('signIn.title')}>
      <SignInForm onSignedIn={enter} />
      <p className="text-muted">
        {t('signIn.noAccount')}{' '}
        <Link to="/sign-up" className="font-medium text-primary underline">
          {t('signIn.signUp')}
        </Link>
      </p>
    </AuthPage>
  );
}
