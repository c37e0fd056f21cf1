import type { ApiKey } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay, formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { RotateApiKey } from './rotate-api-key.tsx';

export function ApiKeyList() {
  const t = useTranslations('apiKeys');
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/api-keys', {});
  const columns: readonly Column<ApiKey>[] = [
    { key: 'name', title: t('name'), cell: (key) => <Identity apiKey={key} /> },
    { key: 'used', title: t('used'), isWide: true, cell: (key) => <LastUse apiKey={key} /> },
    { key: 'state', title: '', cell: (key) => <State apiKey={key} /> },
  ];
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (data?.data.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  return <Table caption={t('title')} columns={columns} rows={data?.data} rowKey={({ id }) => id} skeletonRows={2} />;
}

function Identity({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTranslations('apiKeys');
  const locale = useLocale();
  const { name, hint, permissions, allowed_ips, created_at, expires_at, revoked_at } = apiKey;
  return (
    <div className="py-1">
      <p className="font-medium">{name}</p>
      <p className="font-mono [overflow-wrap:anywhere] text-muted">{hint}</p>
      <p className="text-muted">
        {t('made', { date: formatDay(created_at, locale) })} · {t('permissions', { count: permissions.length })}
        {allowed_ips.length > 0 && <> · {t('from', { count: allowed_ips.length })}</>}
        {expires_at !== null && revoked_at === null && (
          <> · {t('until', { date: formatInstant(expires_at, locale) })}</>
        )}
      </p>
    </div>
  );
}

function LastUse({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTranslations('apiKeys');
  const locale = useLocale();
  if (apiKey.last_used_at === null) return t('never');
  return (
    <>
      <p>{formatRecent(apiKey.last_used_at, locale)}</p>
      {apiKey.last_used_ip !== null && <p className="font-mono text-muted">{apiKey.last_used_ip}</p>}
    </>
  );
}

function State({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTranslations('apiKeys');
  const may = useMay();
  const [asking, setAsking] = useState<'rotate' | 'revoke'>();
  const ended = endOf(apiKey);
  if (ended !== undefined) {
    return (
      <Badge tone="quiet" shape="cross">
        {t(ended)}
      </Badge>
    );
  }
  const stop = () => setAsking(undefined);
  return (
    <div className="flex flex-wrap items-center justify-end gap-1">
      {apiKey.creator_left_at !== null && (
        <Badge tone="attention" shape="half">
          {t('creatorLeft')}
        </Badge>
      )}
      {apiKey.replaced_by !== null && (
        <Badge tone="attention" shape="half">
          {t('isReplaced')}
        </Badge>
      )}
      {may('api_keys:write') && (
        <>
          {apiKey.replaced_by === null && (
            <Button kind="quiet" onClick={() => setAsking('rotate')}>
              {t('rotate')}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setAsking('revoke')}>
            {t('revoke')}
          </Button>
        </>
      )}
      {asking === 'rotate' && <RotateApiKey apiKey={apiKey} onClose={stop} />}
      {asking === 'revoke' && <Revoke apiKey={apiKey} onClose={stop} />}
    </div>
  );
}

function endOf({ revoked_at, expires_at }: ApiKey): 'isRevoked' | 'isExpired' | undefined {
  if (revoked_at !== null) return 'isRevoked';
  return expires_at !== null && Date.parse(expires_at) <= Date.now() ? 'isExpired' : undefined;
}

function Revoke({ apiKey, onClose }: { readonly apiKey: ApiKey; readonly onClose: () => void }) {
  const t = useTranslations('apiKeys');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const revoke = useApi().query.useMutation('delete', '/v1/api-keys/{id}', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/api-keys'] });
      onClose();
      announce(t('revoked'));
    },
  });
  return (
    <Dialog
      title={t('revokeTitle', { name: apiKey.name })}
      closeLabel={t('keep')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
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
  );
}
