import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { requiredText } from '../../lib/forms/texts.ts';
import { useCheckedForm, useFieldErrors } from '../../lib/forms/use-checked-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

const schema = z.object({ code: requiredText(8) });

/** Scan, confirm by a code, keep the recovery codes. Nothing counts before the second step; nothing is lost by closing. */
export function SetUpTwoFactor({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('account');
  const cache = useQueryClient();
  const { query } = useApi();
  const start = query.useMutation('post', '/v1/user/two-factor');
  const confirm = query.useMutation('post', '/v1/user/two-factor/confirmation', {
    onSuccess: async () =>
      cache.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/v1/user') }),
  });
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    start.mutate({});
    // Once: every start makes another seed.
  }, []);
  const form = useCheckedForm({ schema, defaultValues: { code: '' } });
  const errorOf = useFieldErrors(form.formState.errors, confirm.error);
  const title = confirm.data ? t('twoFactor.codesTitle') : t('twoFactor.setUp');
  return (
    <Dialog isForm title={title} closeLabel={t('close')} onClose={onClose}>
      {start.error && (
        <FailureNotice
          error={start.error}
          action={<Button onClick={() => start.mutate({})}>{t('twoFactor.turnOn')}</Button>}
        />
      )}
      {confirm.data && <RecoveryCodes codes={confirm.data.codes} onDone={onClose} />}
      {start.isPending && <Skeleton width="60%" />}
      {start.data && !confirm.data && (
        <form
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => void form.handleSubmit((body) => confirm.mutate({ body }))(event)}
        >
          <p>{t('twoFactor.scan')}</p>
          <QrCode text={start.data.url} label={t('twoFactor.qr')} />
          <p className="text-muted">
            {t('twoFactor.cannotScan')}{' '}
            <span className="block font-mono text-ink select-all">{start.data.secret.match(/.{1,4}/g)?.join(' ')}</span>
          </p>
          <p>{t('twoFactor.type')}</p>
          {confirm.error && <FailureNotice error={confirm.error} />}
          <TextField
            label={t('twoFactor.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            isMono
            className="max-w-48"
            {...form.register('code')}
            error={errorOf('code')}
          />
          <Button type="submit" kind="primary" isBusy={confirm.isPending}>
            {t('twoFactor.confirm')}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
