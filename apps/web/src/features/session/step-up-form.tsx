import type { User } from '@kita/api-client';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { CodeField } from './code-field.tsx';
import { ProviderStepUp } from './provider-step-up.tsx';

const schema = z.object({ proof: requiredText(128) });

interface StepUpFormProps {
  readonly user: User;
  readonly onProven: () => void;
}

/** The code of who has two-step verification, the password of everybody else. */
export function StepUpForm({ user, onProven }: StepUpFormProps) {
  const t = useTranslations('session');
  const stepUp = useApi().query.useMutation('post', '/v1/user/step-up', { onSuccess: onProven });
  const form = useCheckedForm({ schema, defaultValues: { proof: '' } });
  const errorOf = useFieldErrors(form.formState.errors, stepUp.error);
  if (!user.has_password && !user.has_two_factor) return <ProviderStepUp />;
  const submit = form.handleSubmit(({ proof }) =>
    stepUp.mutate({ body: user.has_two_factor ? { code: proof } : { password: proof } }),
  );
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      {stepUp.error && <FailureNotice error={stepUp.error} />}
      {user.has_two_factor ? (
        <CodeField {...form.register('proof')} error={errorOf('proof', '/code')} />
      ) : (
        <TextField
          label={t('password')}
          type="password"
          autoComplete="current-password"
          {...form.register('proof')}
          error={errorOf('proof', '/password')}
        />
      )}
      <Button type="submit" kind="primary" isBusy={stepUp.isPending}>
        {t('stepUp.action')}
      </Button>
    </form>
  );
}
