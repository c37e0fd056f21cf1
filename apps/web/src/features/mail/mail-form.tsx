import type { Invoice } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { emailText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { TextAreaField, TextField } from '../../ui/field.tsx';

const schema = z.object({ to: emailText, message: z.string().check(z.trim()) });

interface MailFormProps {
  readonly invoice: Invoice;
  readonly address: string;
  readonly onSent: () => void;
}

/** XML and PDF to an address. */
export function MailForm({ invoice, address, onSent }: MailFormProps) {
  const t = useTranslations('mail.send');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const form = useCheckedForm<z.infer<typeof schema>>({ schema, defaultValues: { to: address, message: '' } });
  const keyFor = useIdempotencyKey();
  const send = useApi().query.useMutation('post', '/v1/invoices/{id}/emails', {
    onSuccess: async (_, { body }) => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/invoices/{id}/timeline'] });
      announce(t('sent', { to: body.to?.join(', ') ?? '' }));
      onSent();
    },
  });
  const errorOf = useFieldErrors(form.formState.errors, send.error);
  const submit = form.handleSubmit(({ to, message }) => {
    const body = { to: [to], ...(message !== '' && { message }) };
    send.mutate({ params: { path: { id: invoice.id }, header: { 'Idempotency-Key': keyFor(body) } }, body });
  });
  return (
    <form noValidate className="space-y-4" onSubmit={(event) => void submit(event)}>
      {send.error && <FailureNotice error={send.error} />}
      <TextField label={t('to')} type="email" {...form.register('to')} error={errorOf('to')} hint={t('files')} />
      <TextAreaField label={t('message')} rows={4} maxLength={1000} {...form.register('message')} hint={t('hint')} />
      <Button type="submit" kind="primary" isBusy={send.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
