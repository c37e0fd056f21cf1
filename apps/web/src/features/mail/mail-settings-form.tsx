import type { MailSettings } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { optionalEmail } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckField, SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';

const ADDRESS = '/v1/mail-settings';

/** How the company's mail to its customers goes out. */
export function MailSettingsCard() {
  const { data, error, refetch } = useApi().query.useQuery('get', ADDRESS, {});
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  return data ? <MailSettingsForm settings={data} /> : <PageSkeleton />;
}

const schema = z.object({
  from_name: z.string().check(z.trim(), z.maxLength(80, 'tooLong')),
  reply_to: optionalEmail,
  message: z.string().check(z.trim(), z.maxLength(1000, 'tooLong')),
  language: z.enum(['es', 'en']),
  sends_invoices: z.boolean(),
});
type Values = z.infer<typeof schema>;

function MailSettingsForm({ settings }: { readonly settings: MailSettings }) {
  const t = useTranslations('mail.settings');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const save = useApi().query.useMutation('put', ADDRESS, {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', ADDRESS] });
      announce(t('saved'));
    },
  });
  const form = useCheckedForm<Values>({ schema, defaultValues: valuesOf(settings) });
  const errorOf = useFieldErrors(form.formState.errors, save.error);
  const submit = form.handleSubmit((values) => save.mutate({ body: bodyOf(values) }));
  return (
    <Card title={t('title')}>
      <form noValidate className="space-y-4" onSubmit={(event) => void submit(event)}>
        {save.error && <FailureNotice error={save.error} />}
        <CheckField label={t('sends')} {...form.register('sends_invoices')} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            label={t('fromName')}
            hint={t('fromHint', { address: settings.from_address })}
            {...form.register('from_name')}
            error={errorOf('from_name')}
          />
          <TextField
            label={t('replyTo')}
            hint={t('replyHint')}
            type="email"
            {...form.register('reply_to')}
            error={errorOf('reply_to')}
          />
        </div>
        <TextAreaField
          label={t('message')}
          hint={t('messageHint')}
          rows={3}
          {...form.register('message')}
          error={errorOf('message')}
        />
        <SelectField
          label={t('language')}
          {...form.register('language')}
          options={(['es', 'en'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          className="max-w-60"
        />
        <Button type="submit" kind="primary" isBusy={save.isPending}>
          {t('save')}
        </Button>
      </form>
    </Card>
  );
}

function valuesOf({ from_name, reply_to, message, language, sends_invoices }: MailSettings): Values {
  return { from_name: from_name ?? '', reply_to: reply_to ?? '', message: message ?? '', language, sends_invoices };
}

function bodyOf({ from_name, reply_to, message, ...rest }: Values) {
  return { ...rest, from_name: from_name || null, reply_to: reply_to || null, message: message || null };
}
