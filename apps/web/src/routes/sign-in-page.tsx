import { useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { AuthPage } from '../features/session/auth-page.tsx';
import { ProviderButton } from '../features/session/provider-button.tsx';
import { SignInForm } from '../features/session/sign-in-form.tsx';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const t = useTranslations('session');
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { next, step } = route.useSearch();
  const enter = () => {
    cache.clear();
    void navigate({ href: next ?? '/', replace: true });
  };
  return (
    <AuthPage title={step === 'code' ? t('code.title') : t('signIn.title')}>
      <SignInForm key={step ?? 'start'} onSignedIn={enter} isCodeAwaited={step === 'code'} />
      {step === undefined && <ProviderButton next={next} />}
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-muted">
        <span>
          {t('signIn.noAccount')}{' '}
          <Link to="/sign-up" className="font-medium text-primary underline">
            {t('signIn.signUp')}
          </Link>
        </span>
        <Link to="/forgot-password" className="underline">
          {t('signIn.forgot')}
        </Link>
      </p>
    </AuthPage>
  );
}
