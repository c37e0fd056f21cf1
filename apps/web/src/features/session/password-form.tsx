import type { User } from '@kita/api-client';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { emailText, requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

const schema = z.object({ email: emailText, password: requiredText(128) });

interface PasswordFormProps {
  readonly onSignedIn: (user: User) => void;
  readonly onCodeAwaited: () => void;
}

export function PasswordForm({ onSignedIn, onCodeAwaited }: PasswordFormProps) {
  const t = useTranslations('session');
  const signIn = useApi().query.useMutation('post', '/v1/sessions', {
    onSuccess: (answer) => (answer.object === 'signed_in' ? onSignedIn(answer.user) : onCodeAwaited()),
  });
  const form = useCheckedForm({ schema, defaultValues: { email: '', password: '' } });
  const errorOf = useFieldErrors(form.formState.errors, signIn.error);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((body) => signIn.mutate({ body }))(event)}
    >
      {signIn.error && <FailureNotice error={signIn.error} />}
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        {...form.register('email')}
        error={errorOf('email')}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        {...form.register('password')}
        error={errorOf('password')}
      />
      <Button type="submit" kind="primary" isBusy={signIn.isPending}>
        {t('signIn.action')}
      </Button>
    </form>
  );
}
