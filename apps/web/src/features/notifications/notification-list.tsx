import type { Notification } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { cursorPages } from '../../lib/api/next-cursor.ts';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { MoreButton } from '../../lib/lists/more-button.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/table.tsx';

/** What was told to the person, newest first; opening a notice reads it. */
export function NotificationList() {
  const t = useTranslations('notifications');
  const { company } = useCompany();
  const list = useApi().query.useInfiniteQuery(
    'get',
    '/v1/notifications',
    { params: { query: { limit: 30 } } },
    cursorPages,
  );
  const read = useMarkRead();
  const notices = list.data?.pages.flatMap((page) => page.data);
  if (list.error) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (notices?.length === 0) {
    return (
      <div className="rounded-md border border-line bg-surface">
        <EmptyState
          title={t('empty.title')}
          example={t('empty.example')}
          action={
            <Link to="/$tenant/notifications/preferences" params={{ tenant: company.id }} className={buttonClass()}>
              {t('preferences')}
            </Link>
          }
        >
          {t('empty.text')}
        </EmptyState>
      </div>
    );
  }
  const hasUnread = notices?.some(({ read_at }) => read_at === null) ?? false;
  return (
    <div className="space-y-4">
      {read.error && <FailureNotice error={read.error} />}
      {hasUnread && (
        <Button isBusy={read.isPending} onClick={() => read.mutate({ body: { ids: 'all' } })}>
          {t('readAll')}
        </Button>
      )}
      <ol aria-label={t('title')} aria-busy={!notices} className="rounded-md border border-line bg-surface">
        {notices?.map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            href={`/${company.id}${notice.path}`}
            onOpen={() => read.mutate({ body: { ids: [notice.id] } })}
          />
        )) ?? <Waiting />}
      </ol>
      <MoreButton list={list} />
    </div>
  );
}

function useMarkRead() {
  const t = useTranslations('notifications');
  const cache = useQueryClient();
  const announce = useAnnounce();
  return useApi().query.useMutation('post', '/v1/notifications/read', {
    onSuccess: async ({ unread }, { body }) => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/notifications'] });
      await cache.invalidateQueries({ queryKey: ['get', '/v1/notifications/count'] });
      if (body.ids === 'all') announce(t('allRead', { count: unread }));
    },
  });
}

interface NoticeRowProps {
  readonly notice: Notification;
  readonly href: string;
  readonly onOpen: () => void;
}

function NoticeRow({ notice, href, onOpen }: NoticeRowProps) {
  const t = useTranslations('notifications');
  const locale = useLocale();
  const isUnread = notice.read_at === null;
  return (
    <li className="border-b border-line last:border-0">
      <Link
        to={href}
        onClick={() => {
          if (isUnread) onOpen();
        }}
        className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 px-4 py-3 hover:bg-sunken"
      >
        <span
          aria-hidden="true"
          className={`mt-1.5 size-2 rounded-full ${isUnread ? 'bg-primary' : 'border border-line-strong'}`}
        />
        <span className="min-w-0">
          <span className={isUnread ? 'font-semibold' : ''}>
            {isUnread && <span className="sr-only">{t('unread')} </span>}
            {notice.title}
          </span>
          <span className="block text-muted">{notice.detail}</span>
          <time
            dateTime={notice.created_at}
            title={formatInstant(notice.created_at, locale)}
            className="block text-muted"
          >
            {formatRecent(notice.created_at, locale)}
          </time>
        </span>
      </Link>
    </li>
  );
}

function Waiting() {
  return Array.from({ length: 5 }, (_, row) => (
    <li key={row} className="border-b border-line px-4 py-4 last:border-0">
      <Skeleton width={`${50 + (row % 3) * 14}%`} />
    </li>
  ));
}
