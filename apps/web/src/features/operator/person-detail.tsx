import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OperatorUserDetail } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatDay, formatRecent } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { ModeBadge } from './badges.tsx';

/** A person: whether they can come in, where they are signed in, and the companies they work in. */
export function PersonDetail({ id }: { readonly id: string }) {
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/operator/users/{id}', {
    params: { path: { id } },
  });
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Shown person={data} />;
}

function Shown({ person }: { readonly person: OperatorUserDetail }) {
  const t = useTranslations('operator.person');
  const locale = useLocale();
  return (
    <Page
      title={person.name}
      summary={
        <span className="flex flex-wrap items-center gap-2">
          {person.email}
          {person.is_locked && (
            <Badge tone="danger" shape="cross">
              {t('locked')}
            </Badge>
          )}
        </span>
      }
      actions={<Actions person={person} />}
    >
      <Card title={t('facts')}>
        <Facts
          facts={[
            [
              t('id'),
              <span key="id" className="font-mono text-xs [overflow-wrap:anywhere]">
                {person.id}
              </span>,
            ],
            [t('email'), t(person.email_verified ? 'proven' : 'unproven')],
            [t('secondFactor'), t(person.has_two_factor ? 'on' : 'off')],
            [t('since'), formatDay(person.created_at, locale)],
          ]}
        />
      </Card>
      <Companies person={person} />
      <Sessions person={person} />
    </Page>
  );
}

function Actions({ person }: { readonly person: OperatorUserDetail }) {
  const t = useTranslations('operator.person');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const { query } = useApi();
  const done = (text: string) => async () => {
    await cache.invalidateQueries();
    announce(text);
  };
  const unlock = query.useMutation('delete', '/v1/operator/users/{id}/lock', { onSuccess: done(t('unlocked')) });
  const end = query.useMutation('delete', '/v1/operator/users/{id}/sessions', { onSuccess: done(t('ended')) });
  const params = { path: { id: person.id } };
  const error = unlock.error ?? end.error;
  return (
    <>
      {person.is_locked && (
        <Button kind="primary" isBusy={unlock.isPending} onClick={() => unlock.mutate({ params })}>
          {t('unlock')}
        </Button>
      )}
      {person.sessions.length > 0 && (
        <Button kind="danger" isBusy={end.isPending} onClick={() => end.mutate({ params })}>
          {t('endSessions', { count: person.sessions.length })}
        </Button>
      )}
      {error && <FailureNotice error={error} />}
    </>
  );
}

function Companies({ person }: { readonly person: OperatorUserDetail }) {
  const t = useTranslations('operator.person');
  const columns: readonly Column<OperatorUserDetail['companies'][number]>[] = [
    {
      key: 'name',
      title: t('company'),
      cell: ({ id, legal_name, rfc }) => (
        <div className="py-1">
          <Link to="/operator/companies/$id" params={{ id }} className="font-medium text-primary hover:underline">
            {legal_name}
          </Link>
          <p className="font-mono text-xs text-muted">{rfc}</p>
        </div>
      ),
    },
    { key: 'mode', title: t('mode'), cell: ({ livemode }) => <ModeBadge isLive={livemode} /> },
    { key: 'role', title: t('role'), isWide: true, cell: ({ role }) => role },
  ];
  if (person.companies.length === 0) return <p className="text-muted">{t('noCompany')}</p>;
  return <Table caption={t('companies')} columns={columns} rows={person.companies} rowKey={({ id }) => id} />;
}

function Sessions({ person }: { readonly person: OperatorUserDetail }) {
  const t = useTranslations('operator.person');
  const locale = useLocale();
  const columns: readonly Column<OperatorUserDetail['sessions'][number]>[] = [
    { key: 'device', title: t('device'), cell: ({ device, ip }) => `${device || t('unknownDevice')} · ${ip}` },
    {
      key: 'seen',
      title: t('lastSeen'),
      cell: ({ last_seen_at }) => formatRecent(last_seen_at, locale),
    },
  ];
  if (person.sessions.length === 0) return <p className="text-muted">{t('noSession')}</p>;
  return <Table caption={t('sessions')} columns={columns} rows={person.sessions} rowKey={({ id }) => id} />;
}
