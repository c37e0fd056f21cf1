import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { emailText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { AuthPage } from './auth-page.tsx';
import { HumanCheck } from './human-check.tsx';

const schema = z.object({ email: emailText });

/** Says the same whether the address has an account or not. */
export function ForgotPassword() {
  const t = useTranslations('account.forgot');
  const tSession = useTranslations('session');
  const [token, setToken] = useState<string>();
  const [round, setRound] = useState(0);
  const request = useApi().query.useMutation('post', '/v1/password-resets', { onError: () => setRound((n) => n + 1) });
  const form = useCheckedForm({ schema, defaultValues: { email: '' } });
  const errorOf = useFieldErrors(form.formState.errors, request.error);
  const submit = form.handleSubmit(({ email }) =>
    request.mutate({ body: { email, ...(token !== undefined && { turnstile_token: token }) } }),
  );
  const toSignIn = (
    <Link to="/sign-in" className="underline">
      {t('back')}
    </Link>
  );
  if (request.isSuccess) {
    return (
      <AuthPage title={t('sentTitle')}>
        <Banner tone="good" role="status">
          {t('sentText', { email: form.getValues('email') })}
        </Banner>
        {toSignIn}
      </AuthPage>
    );
  }
  return (
    <AuthPage title={t('title')} intro={t('intro')}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        {request.error && <FailureNotice error={request.error} shownElsewhere={['/email']} />}
        <TextField
          label={tSession('email')}
          type="email"
          autoComplete="username"
          {...form.register('email')}
          error={errorOf('email')}
        />
        <HumanCheck onToken={setToken} round={round} />
        <Button type="submit" kind="primary" isBusy={request.isPending}>
          {t('action')}
        </Button>
      </form>
      {toSignIn}
    </AuthPage>
  );
}
