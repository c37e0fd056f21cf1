import type { User } from '@kita/api-client';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useLanguage } from '../../i18n/language.tsx';
import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { EmailCard } from './email-card.tsx';
import { PhoneCard } from './phone-card.tsx';
import { timeZoneOptions } from './time-zones.ts';
import { WithUser, useKeepUser } from './use-account.tsx';

const schema = z.object({
  name: requiredText(120),
  phone: z.string().check(z.trim(), z.maxLength(30, 'tooLong')),
  language: z.enum(['es', 'en']),
  time_zone: requiredText(64),
});

export function Profile() {
  return (
    <WithUser>
      {(user) => (
        <div className="space-y-6">
          <ProfileForm user={user} />
          <PhoneCard user={user} />
          <EmailCard user={user} />
        </div>
      )}
    </WithUser>
  );
}

function ProfileForm({ user }: { readonly user: User }) {
  const t = useTranslations('account');
  const keep = useKeepUser();
  const announce = useAnnounce();
  const { choose } = useLanguage();
  const save = useApi().query.useMutation('patch', '/v1/user', {
    onSuccess: (saved) => {
      keep(saved);
      if (saved.language !== user.language) choose(saved.language === 'en' ? 'en' : 'es-MX');
      announce(t('saved'));
    },
  });
  const { name, phone, language, time_zone } = user;
  const form = useCheckedForm({ schema, defaultValues: { name, phone: phone ?? '', language, time_zone } });
  const errorOf = useFieldErrors(form.formState.errors, save.error);
  const submit = form.handleSubmit((values) =>
    save.mutate({ body: { ...values, phone: values.phone === '' ? null : values.phone } }),
  );
  return (
    <Card title={t('profile.title')}>
      <form noValidate className="grid gap-4 sm:grid-cols-2" onSubmit={(event) => void submit(event)}>
        {save.error && (
          <div className="sm:col-span-2">
            <FailureNotice error={save.error} shownElsewhere={['/name', '/phone', '/time_zone']} />
          </div>
        )}
        <TextField label={t('profile.name')} autoComplete="name" {...form.register('name')} error={errorOf('name')} />
        <TextField
          label={t('profile.phone')}
          type="tel"
          autoComplete="tel"
          hint={t('profile.phoneHint')}
          {...form.register('phone')}
          error={errorOf('phone')}
        />
        <SelectField
          label={t('profile.language')}
          options={(['es', 'en'] as const).map((value) => ({ value, label: t(`profile.${value}`) }))}
          {...form.register('language')}
          error={errorOf('language')}
        />
        <SelectField
          label={t('profile.timeZone')}
          hint={t('profile.timeZoneHint')}
          options={timeZoneOptions(time_zone)}
          {...form.register('time_zone')}
          error={errorOf('time_zone')}
        />
        <div className="sm:col-span-2">
          <Button type="submit" kind="primary" isBusy={save.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
