import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { messagesAt } from '../../lib/api/problem.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { PROVIDERS, isProvider } from './providers.ts';
import type { CredentialName } from './providers.ts';

const IDS = Object.keys(PROVIDERS).filter(isProvider);
const NOTHING: Readonly<Record<CredentialName, string>> = { user: '', password: '', token: '' };

/** Provider and credentials. Which system of the provider follows from the mode: test and live never meet. */
export function ConnectPac({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('pac.connect');
  const save = useSave(onClose);
  const { company } = useCompany();
  const [provider, setProvider] = useState(IDS[0] ?? 'sw-sapien');
  const { ways } = PROVIDERS[provider];
  const [key, setKey] = useState(ways[0]?.key);
  const [values, setValues] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const fields = ways.find((way) => way.key === key)?.fields ?? [];
  const submit = () => {
    setTried(true);
    if (fields.some((name) => values[name].trim() === '')) return;
    const credentials = Object.fromEntries(fields.map((name) => [name, values[name].trim()]));
    save.mutate({ body: { provider, environment: company.livemode ? 'production' : 'test', credentials } });
  };
  return (
    <Dialog
      isForm
      place="side"
      title={t('title')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit" form="connect-pac" isBusy={save.isPending}>
            {t('action', { provider: PROVIDERS[provider].name })}
          </Button>
        </>
      }
    >
      <form
        id="connect-pac"
        noValidate
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {save.error && (
          <FailureNotice error={save.error} shownElsewhere={fields.map((name) => `/credentials/${name}`)} />
        )}
        <p className="text-muted">{t(company.livemode ? 'live' : 'test')}</p>
        <SelectField
          label={t('provider')}
          value={provider}
          onChange={({ target }) => isProvider(target.value) && setProvider(target.value)}
          options={IDS.map((value) => ({ value, label: PROVIDERS[value].name }))}
        />
        <SelectField
          label={t('way')}
          value={key}
          onChange={({ target }) => setKey(ways.find((way) => way.key === target.value)?.key)}
          options={ways.map((way) => ({ value: way.key, label: t(`ways.${way.key}`) }))}
        />
        {fields.map((name) => (
          <Credential
            key={name}
            name={name}
            value={values[name]}
            isMissing={isTried && values[name].trim() === ''}
            error={messagesAt(save.error, `/credentials/${name}`)[0]}
            onChange={(value) => setValues({ ...values, [name]: value })}
          />
        ))}
        <p className="text-muted">{t('kept')}</p>
      </form>
    </Dialog>
  );
}

interface CredentialProps {
  readonly name: CredentialName;
  readonly value: string;
  readonly isMissing: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function Credential({ name, value, isMissing, error, onChange }: CredentialProps) {
  const t = useTranslations('pac.connect');
  const required = useTranslations('common.errors');
  return (
    <TextField
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
      type={name === 'user' ? 'text' : 'password'}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={isMissing ? required('required') : error}
    />
  );
}

function useSave(onDone: () => void) {
  const t = useTranslations('pac.connect');
  const cache = useQueryClient();
  const announce = useAnnounce();
  return useApi().query.useMutation('put', '/v1/pac-account', {
    onSuccess: async () => {
      announce(t('done'));
      onDone();
      await cache.invalidateQueries({ queryKey: ['get', '/v1/pac-accounts'] });
      await cache.invalidateQueries({ queryKey: ['get', '/v1/dashboard'] });
    },
  });
}
