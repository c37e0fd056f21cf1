import type { LegalDocument } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useLanguage } from '../../i18n/language.tsx';
import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { emailText, newPasswordText, requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { HumanCheck } from './human-check.tsx';
import { LegalNote } from './legal-note.tsx';

const schema = z.object({
  name: requiredText(120),
  email: emailText,
  password: newPasswordText,
});

export function SignUpForm({ onSignedUp }: { readonly onSignedUp: () => void }) {
  const t = useTranslations('session');
  const cache = useQueryClient();
  const { language } = useLanguage();
  const [token, setToken] = useState<string>();
  const [round, setRound] = useState(0);
  const signUp = useApi().query.useMutation('post', '/v1/users', {
    onError: () => setRound((n) => n + 1),
    onSuccess: () => {
      cache.clear();
      onSignedUp();
    },
  });
  const inForce = useApi().query.useQuery('get', '/v1/legal-documents', {});
  const accepts = versionsOf(inForce.data?.data);
  const form = useCheckedForm({ schema, defaultValues: { name: '', email: '', password: '' } });
  const errorOf = useFieldErrors(form.formState.errors, signUp.error);
  const submit = form.handleSubmit((values) =>
    signUp.mutate({
      body: {
        ...values,
        language: language === 'en' ? 'en' : 'es',
        ...(accepts && { accepts }),
        ...(token !== undefined && { turnstile_token: token }),
      },
    }),
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
      <HumanCheck onToken={setToken} round={round} />
      <LegalNote />
      <Button type="submit" kind="primary" isBusy={signUp.isPending}>
        {t('signUp.action')}
      </Button>
    </form>
  );
}

/** Versions in force, once they are known; a later visit asks for what was not recorded here. */
function versionsOf(documents: readonly LegalDocument[] = []): { terms: string; privacy: string } | undefined {
  const versionOf = (kind: LegalDocument['kind']) =>
    documents.find((document) => document.kind === kind && document.in_force)?.version;
  const [terms, privacy] = [versionOf('terms'), versionOf('privacy')];
  return terms !== undefined && privacy !== undefined ? { terms, privacy } : undefined;
}
