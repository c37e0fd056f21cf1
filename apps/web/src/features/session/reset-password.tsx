import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { failureOf } from '../../lib/api/problem.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { newPasswordText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { AuthPage } from './auth-page.tsx';
import { useHashToken } from './hash-token.ts';

const schema = z.object({ password: newPasswordText });

export function ResetPassword() {
  const t = useTranslations('account.reset');
  const tLinks = useTranslations('account.links');
  const token = useHashToken();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const reset = useApi().query.useMutation('post', '/v1/password-resets/completion', {
    onSuccess: () => {
      announce(t('done'));
      void navigate({ to: '/sign-in', replace: true });
    },
  });
  const form = useCheckedForm({ schema, defaultValues: { password: '' } });
  const errorOf = useFieldErrors(form.formState.errors, reset.error);
  const failure = reset.error ? failureOf(reset.error) : undefined;
  const isSpent = failure?.kind === 'problem' && failure.problem.code === 'link_invalid';
  const askAgain = (
    <Link to="/forgot-password" className={buttonClass('primary')}>
      {tLinks('askAgain')}
    </Link>
  );
  if (token === undefined) {
    return (
      <AuthPage title={t('title')}>
        <Banner tone="attention">{tLinks('missing')}</Banner>
        {askAgain}
      </AuthPage>
    );
  }
  const submit = form.handleSubmit(({ password }) => reset.mutate({ body: { token, password } }));
  return (
    <AuthPage title={t('title')}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        {reset.error && <FailureNotice error={reset.error} />}
        {isSpent ? (
          askAgain
        ) : (
          <>
            <TextField
              label={t('password')}
              type="password"
              autoComplete="new-password"
              hint={t('hint')}
              {...form.register('password')}
              error={errorOf('password')}
            />
            <Button type="submit" kind="primary" isBusy={reset.isPending}>
              {t('action')}
            </Button>
          </>
        )}
      </form>
    </AuthPage>
  );
}
