import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { emailText, requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { PermissionWords } from './permission-words.tsx';
import { useRoleName } from './role-names.ts';
import { useRefreshPeople, useRoles } from './use-people.ts';

const schema = z.object({ email: emailText, role: requiredText(64), language: z.enum(['es', 'en']) });
type Values = z.infer<typeof schema>;

/** A drawer: an e-mail and a role, with what that role may do before anybody is invited. */
export function InviteDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('people.inviteDrawer');
  const tp = useTranslations('people');
  const name = useRoleName();
  const announce = useAnnounce();
  const refresh = useRefreshPeople();
  const keyOf = useIdempotencyKey();
  const roles = useRoles().data?.data.filter(({ can_give }) => can_give) ?? [];
  const invite = useApi().query.useMutation('post', '/v1/invitations', {
    onSuccess: async ({ email }) => {
      await refresh();
      announce(t('sent', { email }));
      onClose();
    },
  });
  const form = useCheckedForm<Values>({ schema, defaultValues: { email: '', role: 'STAFF', language: 'es' } });
  const errorOf = useFieldErrors(form.formState.errors, invite.error);
  const chosen = roles.find(({ id }) => id === form.watch('role'));
  const send = (body: Values) => invite.mutate({ body, params: { header: { 'Idempotency-Key': keyOf(body) } } });
  return (
    <Dialog
      place="side"
      isForm
      title={t('title')}
      closeLabel={tp('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{tp('cancel')}</Button>
          <Button kind="primary" type="submit" form="invite" isBusy={invite.isPending}>
            {t('send')}
          </Button>
        </>
      }
    >
      <form
        id="invite"
        noValidate
        className="space-y-4"
        onSubmit={(event) => void form.handleSubmit((values) => send(values))(event)}
      >
        {invite.error && <FailureNotice error={invite.error} shownElsewhere={['/email']} />}
        <TextField
          type="email"
          autoComplete="off"
          label={t('email')}
          hint={t('emailHint')}
          {...form.register('email')}
          error={errorOf('email')}
        />
        <SelectField
          label={t('role')}
          {...form.register('role')}
          error={errorOf('role')}
          options={roles.map((role) => ({ value: role.id, label: name(role.id, role.name) }))}
        />
        <SelectField
          label={t('language')}
          {...form.register('language')}
          options={[
            { value: 'es', label: t('es') },
            { value: 'en', label: t('en') },
          ]}
        />
        {chosen && (
          <section className="space-y-2 rounded-md bg-sunken p-3">
            <h3 className="font-medium">{t('may')}</h3>
            <PermissionWords isShort held={chosen.permissions} />
          </section>
        )}
      </form>
    </Dialog>
  );
}
