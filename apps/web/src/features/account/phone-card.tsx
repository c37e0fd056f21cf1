import type { User } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/field.tsx';
import { useKeepUser } from './use-account.tsx';

/** Proves that the telephone of the profile is the person's, by a code that WhatsApp brings. */
export function PhoneCard({ user }: { readonly user: User }) {
  const t = useTranslations('account.phone');
  const announce = useAnnounce();
  const [sentTo, setSentTo] = useState<string>();
  const { phone, phone_verified: isVerified } = user;
  const ask = useApi().query.useMutation('post', '/v1/user/phone-verification', {
    onSuccess: () => {
      setSentTo(phone ?? '');
      announce(t('sent', { phone: phone ?? '' }));
    },
  });
  const isWaiting = phone !== null && !isVerified && sentTo === phone;
  return (
    <Card
      title={t('title')}
      actions={
        phone !== null && (
          <Badge tone={isVerified ? 'good' : 'attention'} shape={isVerified ? 'disc' : 'half'}>
            {t(isVerified ? 'verified' : 'unverified')}
          </Badge>
        )
      }
    >
      <div className="space-y-4">
        <p>{phone === null ? t('none') : t('current', { phone })}</p>
        {!isVerified && <p className="text-muted">{t('why')}</p>}
        {ask.error && <FailureNotice error={ask.error} />}
        {isWaiting && <CodeForm />}
        {phone !== null && !isVerified && (
          <Button isBusy={ask.isPending} onClick={() => ask.mutate({})}>
            {t(isWaiting ? 'again' : 'send')}
          </Button>
        )}
      </div>
    </Card>
  );
}

const schema = z.object({ code: requiredText(8) });

function CodeForm() {
  const t = useTranslations('account.phone');
  const keep = useKeepUser();
  const announce = useAnnounce();
  const form = useCheckedForm<z.infer<typeof schema>>({ schema, defaultValues: { code: '' } });
  const confirm = useApi().query.useMutation('post', '/v1/user/phone-verification/confirmation', {
    onSuccess: (saved) => {
      keep(saved);
      announce(t('done'));
    },
  });
  const errorOf = useFieldErrors(form.formState.errors, confirm.error);
  const submit = form.handleSubmit((body) => confirm.mutate({ body }));
  return (
    <form noValidate className="space-y-4" onSubmit={(event) => void submit(event)}>
      {confirm.error && <FailureNotice error={confirm.error} shownElsewhere={['/code']} />}
      <TextField
        label={t('code')}
        hint={t('codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        isMono
        className="max-w-60"
        {...form.register('code')}
        error={errorOf('code')}
      />
      <Button type="submit" kind="primary" isBusy={confirm.isPending}>
        {t('confirm')}
      </Button>
    </form>
  );
}
