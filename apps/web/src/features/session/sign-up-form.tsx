import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useLanguage } from '../../i18n/language.tsx';
import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { emailText, requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

const schema = z.object({
  name: requiredText(120),
  email: emailText,
  password: z.string().check(z.minLength(8, 'passwordShort'), z.maxLength(128, 'tooLong')),
});

export function SignUpForm({ onSignedUp }: { readonly onSignedUp: () => void }) {
  const t = useTranslations('session');
  const cache = useQueryClient();
  const { language } = useLanguage();
  const signUp = useApi().query.useMutation('post', '/v1/users', {
    onSuccess: () => {
      cache.clear();
      onSignedUp();
    },
  });
  const form = useCheckedForm({ schema, defaultValues: { name: '', email: '', password: '' } });
  const errorOf = useFieldErrors(form.formState.errors, signUp.error);
  const submit = form.handleSubmit((values) =>
    signUp.mutate({ body: { ...values, language: language === 'en' ? 'en' : 'es' } }),
  );
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      {signUp.error && <FailureNotice error={signUp.error} shownElsewhere={['/email', '/password', '/name']} />}
      <TextField label={t('name')} autoComplete="name" {...form.register('name')} error={errorOf('name')} />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="email"
        {...form.register('email')}
        error={errorOf('email')}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="new-password"
        hint={t('signUp.passwordHint')}
        {...form.register('password')}
        error={errorOf('password')}
      />
      <Button type="submit" kind="primary" isBusy={signUp.isPending}>
        {t('signUp.action')}
      </Button>
    </form>
  );
}
