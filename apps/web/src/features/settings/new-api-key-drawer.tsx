import type { CreateApiKey, NewApiKey } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { messagesAt } from '../../lib/api/problem.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { KeyScopes, presetOf } from './key-scopes.tsx';
import type { Preset } from './key-scopes.tsx';

const DAYS = ['', '30', '90', '365'] as const;

/** A new key: what for, what it may do in words, until when and from where. The secret is seen here once. */
export function NewApiKeyDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('apiKeys');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const keyOf = useIdempotencyKey();
  const [name, setName] = useState('');
  const [preset, setPreset] = useState<Preset>('issue');
  const [own, setOwn] = useState<readonly string[]>([]);
  const [days, setDays] = useState<string>('');
  const [ips, setIps] = useState('');
  const [isTried, setTried] = useState(false);
  const create = useApi().query.useMutation('post', '/v1/api-keys', {
    onSuccess: async () => {
      announce(t('createdNote'));
      await cache.invalidateQueries({ queryKey: ['get', '/v1/api-keys'] });
    },
  });
  const permissions = presetOf(preset, own);
  const submit = () => {
    setTried(true);
    if (name.trim() === '' || permissions?.length === 0) return;
    const content = { name, permissions, days, ips };
    create.mutate({ body: toBody(content), params: { header: { 'Idempotency-Key': keyOf(content) } } });
  };
  if (create.data) return <Made made={create.data} onClose={onClose} />;
  return (
    <Dialog
      place="side"
      isForm
      title={t('newTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit" form="new-key" isBusy={create.isPending}>
            {t('create')}
          </Button>
        </>
      }
    >
      <form
        id="new-key"
        noValidate
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {create.error && <FailureNotice error={create.error} shownElsewhere={pointersOfIps(ips)} />}
        <NameField value={name} onChange={setName} isTried={isTried} />
        <KeyScopes preset={preset} onPreset={setPreset} own={own} onOwn={setOwn} isTried={isTried} />
        <SelectField
          label={t('expiry')}
          hint={t('expiryHint')}
          value={days}
          onChange={({ target }) => setDays(target.value)}
          options={DAYS.map((value) => ({ value, label: value === '' ? t('never2') : t('days', { days: value }) }))}
        />
        <TextAreaField
          label={t('ips')}
          hint={t('ipsHint')}
          isOptional={t('optional')}
          value={ips}
          placeholder="203.0.113.7"
          onChange={({ target }) => setIps(target.value)}
          error={pointersOfIps(ips).flatMap((pointer) => messagesAt(create.error, pointer))[0]}
        />
      </form>
    </Dialog>
  );
}

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isTried: boolean;
}

function NameField({ value, onChange, isTried }: NameFieldProps) {
  const t = useTranslations('apiKeys');
  const te = useTranslations('common.errors');
  return (
    <TextField
      label={t('newName')}
      placeholder={t('example')}
      maxLength={80}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={isTried && value.trim() === '' ? te('required') : undefined}
    />
  );
}

/** The secret exists on this screen once, and nowhere afterwards. */
export function Made({ made, onClose }: { readonly made: NewApiKey; readonly onClose: () => void }) {
  const t = useTranslations('apiKeys');
  return (
    <Dialog
      place="side"
      isForm
      title={made.name}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {t('kept')}
        </Button>
      }
    >
      <Banner tone="good" role="status" title={t('shownOnce')}>
        <Copyable value={made.secret ?? ''} label={t('key')} copied={t('copied')} />
      </Banner>
    </Dialog>
  );
}

interface Content {
  readonly name: string;
  readonly permissions: CreateApiKey['permissions'];
  readonly days: string;
  readonly ips: string;
}

function toBody({ name, permissions, days, ips }: Content): CreateApiKey {
  const addresses = addressesOf(ips);
  return {
    name: name.trim(),
    ...(permissions && { permissions }),
    ...(days !== '' && { expires_at: new Date(Date.now() + Number(days) * 86_400_000).toISOString() }),
    ...(addresses.length > 0 && { allowed_ips: addresses }),
  };
}

function addressesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}

function pointersOfIps(text: string): string[] {
  return addressesOf(text).map((_, place) => `/allowed_ips/${place}`);
}
