import type { ApiKey } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay, formatRecent } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { NewApiKey } from './new-api-key.tsx';

export function ApiKeyList() {
  const t = useTranslations('apiKeys');
  const locale = useLocale();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/api-keys', {});
  const columns: readonly Column<ApiKey>[] = [
    { key: 'name', title: t('name'), cell: ({ name }) => <span className="font-medium">{name}</span> },
    { key: 'hint', title: t('key'), cell: ({ hint }) => <span className="font-mono">{hint}</span> },
    { key: 'made', title: t('made'), isWide: true, cell: ({ created_at }) => formatDay(created_at, locale) },
    {
      key: 'used',
      title: t('used'),
      isWide: true,
      cell: ({ last_used_at }) => (last_used_at === null ? t('never') : formatRecent(last_used_at, locale)),
    },
    { key: 'state', title: '', cell: (key) => <Revoke apiKey={key} /> },
  ];
  return (
    <div className="space-y-6">
      <NewApiKey />
      {error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : data?.data.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <Table caption={t('title')} columns={columns} rows={data?.data} rowKey={({ id }) => id} skeletonRows={2} />
      )}
    </div>
  );
}

function Revoke({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTranslations('apiKeys');
  const [isAsking, setAsking] = useState(false);
  const cache = useQueryClient();
  const announce = useAnnounce();
  const revoke = useApi().query.useMutation('delete', '/v1/api-keys/{id}', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/api-keys'] });
      setAsking(false);
      announce(t('revoked'));
    },
  });
  if (apiKey.revoked_at !== null) {
    return (
      <Badge tone="quiet" shape="cross">
        {t('isRevoked')}
      </Badge>
    );
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('revoke')}
      </Button>
      {isAsking && (
        <Dialog
          title={t('revokeTitle', { name: apiKey.name })}
          closeLabel={t('keep')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('keep')}</Button>
              <Button
                kind="danger"
                isBusy={revoke.isPending}
                onClick={() => revoke.mutate({ params: { path: { id: apiKey.id } } })}
              >
                {t('revokeAction', { name: apiKey.name })}
              </Button>
            </>
          }
        >
          {revoke.error && <FailureNotice error={revoke.error} />}
          <p>{t('revokeText')}</p>
        </Dialog>
      )}
    </>
  );
}
