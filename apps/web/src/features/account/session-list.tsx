import type { Session } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { networkOf } from './network.ts';

export function SessionList() {
  const t = useTranslations('account.sessions');
  const locale = useLocale();
  const { query } = useApi();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const { data, error, refetch } = query.useQuery('get', '/v1/sessions', {});
  const end = query.useMutation('delete', '/v1/sessions/{id}', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/sessions'] });
      announce(t('ended'));
    },
  });
  const columns: readonly Column<Session>[] = [
    { key: 'device', title: t('device'), cell: (session) => <Device session={session} /> },
    {
      key: 'place',
      title: t('place'),
      isWide: true,
      cell: ({ ip }) => <span className="font-mono">{networkOf(ip)}</span>,
    },
    {
      key: 'seen',
      title: t('seen'),
      cell: ({ last_seen_at: seen }) => <time title={formatInstant(seen, locale)}>{formatRecent(seen, locale)}</time>,
    },
    {
      key: 'end',
      title: '',
      className: 'text-right',
      cell: ({ id, is_current }) =>
        is_current ? null : (
          <Button
            kind="quiet"
            isBusy={end.isPending && end.variables?.params.path.id === id}
            onClick={() => end.mutate({ params: { path: { id } } })}
          >
            {t('end')}
          </Button>
        ),
    },
  ];
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  const hasOthers = (data?.data.length ?? 0) > 1;
  return (
    <div className="space-y-4">
      <p className="text-muted">{t('intro')}</p>
      {end.error && <FailureNotice error={end.error} />}
      <Table caption={t('title')} columns={columns} rows={data?.data} rowKey={({ id }) => id} skeletonRows={2} />
      {hasOthers ? (
        <Link to="/account/sessions/end-all" className={buttonClass('danger')}>
          {t('endAll')}
        </Link>
      ) : (
        data && <p className="text-muted">{t('only')}</p>
      )}
    </div>
  );
}

function Device({ session }: { readonly session: Session }) {
  const t = useTranslations('account.sessions');
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="font-medium">{session.device === '' ? t('unknown') : session.device}</span>
      {session.kind === 'program' && (
        <Badge tone="outline" shape="ring">
          {t('program')}
        </Badge>
      )}
      {session.is_current && (
        <Badge tone="good" shape="disc">
          {t('current')}
        </Badge>
      )}
    </span>
  );
}
