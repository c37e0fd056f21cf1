import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { TextField } from '../../ui/field.tsx';

/** The secret exists on this screen once, and nowhere afterwards. */
export function NewApiKey() {
  const t = useTranslations('apiKeys');
  const te = useTranslations('common.errors');
  const cache = useQueryClient();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const create = useApi().query.useMutation('post', '/v1/api-keys', {
    onSuccess: async () => {
      setName('');
      setTried(false);
      await cache.invalidateQueries({ queryKey: ['get', '/v1/api-keys'] });
    },
  });
  return (
    <div className="space-y-4">
      {create.error && <FailureNotice error={create.error} />}
      {create.data && (
        <Banner tone="good" role="status" title={t('shownOnce')}>
          <Copyable value={create.data.secret ?? ''} label={t('key')} copied={t('copied')} />
        </Banner>
      )}
      <form
        noValidate
        className="flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (name.trim() !== '') create.mutate({ body: { name: name.trim() } });
        }}
      >
        <TextField
          label={t('newName')}
          placeholder={t('example')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          error={isTried && name.trim() === '' ? te('required') : undefined}
          className="flex-1"
        />
        <Button type="submit" kind="primary" isBusy={create.isPending}>
          {t('create')}
        </Button>
      </form>
    </div>
  );
}
