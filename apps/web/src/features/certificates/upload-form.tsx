import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { messagesAt } from '../../lib/api/problem.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { readBase64 } from '../../lib/forms/read-base64.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CertificateReading } from './certificate-reading.tsx';
import { sortFiles } from './sort-files.ts';

/**
 * Both files in one go, in any order, or one after the other: what each is shows in its content. The certificate is read
 * here, so that a mix-up is seen at once; key and password are opened by the API alone.
 */
export function UploadForm({ onStored }: { readonly onStored: () => void }) {
  const t = useTranslations('certificates.upload');
  const te = useTranslations('common.errors');
  const { request } = useApi();
  const [cer, setCer] = useState<File>();
  const [key, setKey] = useState<File>();
  const [strange, setStrange] = useState<string>();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const upload = useMutation({
    mutationFn: async (files: { cer: File; key: File }) => {
      const body = { certificate: await readBase64(files.cer), private_key: await readBase64(files.key), password };
      const { error } = await request.POST('/v1/certificates', { body });
      if (error) throw error;
    },
    onSuccess: () => {
      setCer(undefined);
      setKey(undefined);
      setPassword('');
      setTried(false);
      onStored();
    },
  });
  const take = async (files: readonly File[]) => {
    const sorted = await sortFiles(files);
    setStrange(sorted.other[0]?.name);
    if (sorted.cer) setCer(sorted.cer);
    if (sorted.key) setKey(sorted.key);
    upload.reset();
  };
  const lacks = isTried && (!cer || !key) ? t(cer ? 'lacksKey' : key ? 'lacksCer' : 'lacksBoth') : undefined;
  const passwordError =
    messagesAt(upload.error, '/password')[0] ?? (isTried && password === '' ? te('required') : undefined);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (cer && key && password !== '') upload.mutate({ cer, key });
      }}
    >
      {upload.error && <FailureNotice error={upload.error} shownElsewhere={['/password']} />}
      <FileDrop
        isMultiple
        label={t('drop')}
        hint={t('dropHint')}
        accept=".cer,.key"
        isDisabled={upload.isPending}
        error={strange === undefined ? lacks : t('strange', { name: strange })}
        onFiles={(files) => void take(files)}
      />
      <ul className="grid gap-2 sm:grid-cols-2">
        <Slot title={t('cer')} file={cer} missing={t('waiting')} />
        <Slot title={t('key')} file={key} missing={t('waiting')} />
      </ul>
      {cer && <CertificateReading file={cer} />}
      <TextField
        label={t('password')}
        hint={t('passwordHint')}
        type="password"
        autoComplete="off"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        error={passwordError}
      />
      <Button type="submit" kind="primary" isBusy={upload.isPending}>
        {t('action')}
      </Button>
    </form>
  );
}

interface SlotProps {
  readonly title: string;
  readonly file: File | undefined;
  readonly missing: string;
}

/** One of the two files, there or awaited. */
function Slot({ title, file, missing }: SlotProps) {
  return (
    <li className="flex items-center gap-2 rounded-md border border-line px-3 py-2">
      <span className={file ? 'text-primary' : 'text-muted'}>
        <Icon name={file ? 'check' : 'document'} />
      </span>
      <span className="min-w-0">
        <span className="block font-medium">{title}</span>
        <span className="block truncate text-muted">{file?.name ?? missing}</span>
      </span>
    </li>
  );
}
