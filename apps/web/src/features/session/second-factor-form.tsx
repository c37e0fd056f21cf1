import type { User } from '@kita/api-client';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { Button } from '../../ui/button.tsx';
import { CodeField } from './code-field.tsx';

const schema = z.object({ code: requiredText(32) });

interface SecondFactorFormProps {
  readonly onSignedIn: (user: User) => void;
  readonly onBack: () => void;
}

/** The second step of signing in; the browser remembers the first one for ten minutes. */
export function SecondFactorForm({ onSignedIn, onBack }: SecondFactorFormProps) {
  const t = useTranslations('session.code');
  const finish = useApi().query.useMutation('post', '/v1/sessions/second-factor', {
    onSuccess: ({ user }) => onSignedIn(user),
  });
  const form = useCheckedForm({ schema, defaultValues: { code: '' } });
  const errorOf = useFieldErrors(form.formState.errors, finish.error);
  return (
    <form
      noValidate
      aria-label={t('title')}
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((body) => finish.mutate({ body }))(event)}
    >
      {finish.error && <FailureNotice error={finish.error} />}
      <CodeField autoFocus {...form.register('code')} error={errorOf('code')} />
      <Button type="submit" kind="primary" isBusy={finish.isPending}>
        {t('action')}
      </Button>
      <Button type="button" kind="quiet" onClick={onBack}>
        {t('back')}
      </Button>
    </form>
  );
}
