import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { readBase64 } from '../../lib/forms/read-base64.ts';
import { Button } from '../../ui/button.tsx';
import { Field, TextField } from '../../ui/field.tsx';
import { CertificateReading } from './certificate-reading.tsx';

/** The two files and the password go up together; the certificate is read here first, so that a mix-up is seen at once. */
export function UploadForm({ onStored }: { readonly onStored: () => void }) {
  const t = useTranslations('certificates.upload');
  const te = useTranslations('common.errors');
  const { request } = useApi();
  const form = useRef<HTMLFormElement>(null);
  const [cer, setCer] = useState<File>();
  const [key, setKey] = useState<File>();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const upload = useMutation({
    mutationFn: async (files: { cer: File; key: File }) => {
      const body = { certificate: await readBase64(files.cer), private_key: await readBase64(files.key), password };
      const { error } = await request.POST('/v1/certificates', { body });
      if (error) throw error;
    },
    onSuccess: () => {
      form.current?.reset();
      setCer(undefined);
      setKey(undefined);
      setPassword('');
      setTried(false);
      onStored();
    },
  });
  const missing = (isThere: boolean) => (isTried && !isThere ? te('required') : undefined);
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (cer && key && password !== '') upload.mutate({ cer, key });
      }}
    >
      {upload.error && <FailureNotice error={upload.error} />}
      <Field label={t('cer')} hint={t('cerHint')} error={missing(cer !== undefined)}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".cer"
            className="control"
            onChange={({ target }) => setCer(target.files?.[0])}
          />
        )}
      </Field>
      {cer && <CertificateReading file={cer} />}
      <Field label={t('key')} error={missing(key !== undefined)}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".key"
            className="control"
            onChange={({ target }) => setKey(target.files?.[0])}
          />
        )}
      </Field>
      <TextField
        label={t('password')}
        hint={t('passwordHint')}
        type="password"
        autoComplete="off"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        error={missing(password !== '')}
      />
      <Button type="submit" kind="primary" isBusy={upload.isPending}>
        {t('action')}
      </Button>
    </form>
  );
}
