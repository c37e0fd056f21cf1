import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { emailText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useKeepUser } from './use-account.tsx';

const schema = z.object({ email: emailText });

export function ChangeEmail({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('account');
  const keep = useKeepUser();
  const announce = useAnnounce();
  const change = useApi().query.useMutation('post', '/v1/user/email-change', {
    onSuccess: (user) => {
      keep(user);
      announce(t('email.sent', { email: user.pending_email ?? '' }));
      onClose();
    },
  });
  const form = useCheckedForm({ schema, defaultValues: { email: '' } });
  const errorOf = useFieldErrors(form.formState.errors, change.error);
  return (
    <Dialog isForm title={t('email.change')} closeLabel={t('cancel')} onClose={onClose}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => void form.handleSubmit((body) => change.mutate({ body }))(event)}
      >
        {change.error && <FailureNotice error={change.error} shownElsewhere={['/email']} />}
        <TextField
          label={t('email.new')}
          type="email"
          autoComplete="email"
          hint={t('email.newHint')}
          {...form.register('email')}
          error={errorOf('email')}
        />
        <Button type="submit" kind="primary" isBusy={change.isPending}>
          {t('email.send')}
        </Button>
      </form>
    </Dialog>
  );
}
