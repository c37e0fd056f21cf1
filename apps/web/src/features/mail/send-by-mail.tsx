import type { Invoice } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { emailText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextAreaField, TextField } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/table.tsx';

const schema = z.object({ to: emailText, message: z.string().check(z.trim()) });

/** Sends the stamped document, XML and PDF, to an address; the customer's stands there already. */
export function SendByMail({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('mail.send');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t('open')}</Button>
      {isOpen && <SendDialog invoice={invoice} onClose={() => setIsOpen(false)} />}
    </>
  );
}

interface SendProps {
  readonly invoice: Invoice;
  readonly onClose: () => void;
}

function SendDialog({ invoice, onClose }: SendProps) {
  const t = useTranslations('mail.send');
  const close = useTranslations('mail');
  const customer = useApi().query.useQuery(
    'get',
    '/v1/customers/{id}',
    { params: { path: { id: invoice.customer ?? '' } } },
    { enabled: invoice.customer !== null },
  );
  const isKnown = invoice.customer === null || customer.data !== undefined || customer.isError;
  return (
    <Dialog title={t('title')} closeLabel={close('close')} onClose={onClose} isForm>
      {isKnown ? (
        <SendForm invoice={invoice} address={customer.data?.email ?? ''} onClose={onClose} />
      ) : (
        <Skeleton width="60%" />
      )}
    </Dialog>
  );
}

function SendForm({ invoice, address, onClose }: SendProps & { readonly address: string }) {
  const t = useTranslations('mail.send');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const form = useCheckedForm<z.infer<typeof schema>>({ schema, defaultValues: { to: address, message: '' } });
  const keyFor = useIdempotencyKey();
  const send = useApi().query.useMutation('post', '/v1/invoices/{id}/emails', {
    onSuccess: async (_, { body }) => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/invoices/{id}/timeline'] });
      announce(t('sent', { to: body.to?.join(', ') ?? '' }));
      onClose();
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
