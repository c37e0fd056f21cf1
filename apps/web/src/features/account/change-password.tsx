import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { newPasswordText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { WithUser, useKeepUser } from './use-account.tsx';

const schema = z.object({ password: newPasswordText });

export function ChangePassword({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('account');
  const keep = useKeepUser();
  const announce = useAnnounce();
  const change = useApi().query.useMutation('put', '/v1/user/password', {
    onSuccess: (user) => {
      keep(user);
      announce(t('password.done'));
      onClose();
    },
  });
  const form = useCheckedForm({ schema, defaultValues: { password: '' } });
  const errorOf = useFieldErrors(form.formState.errors, change.error);
  return (
    <Dialog isForm title={t('password.change')} closeLabel={t('cancel')} onClose={onClose}>
      <WithUser>
        {(user) => (
          <form
            noValidate
            className="flex flex-col gap-4"
            onSubmit={(event) => void form.handleSubmit((body) => change.mutate({ body }))(event)}
          >
            {change.error && <FailureNotice error={change.error} />}
            {/* Password managers keep the new one under this name. */}
            <input type="text" autoComplete="username" value={user.email} readOnly hidden />
            <TextField
              label={t('password.new')}
              type="password"
              autoComplete="new-password"
              hint={t('password.hint')}
              {...form.register('password')}
              error={errorOf('password')}
            />
            <Button type="submit" kind="primary" isBusy={change.isPending}>
              {t('password.action')}
            </Button>
          </form>
        )}
      </WithUser>
    </Dialog>
  );
}
