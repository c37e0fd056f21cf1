import type { ArcoRequest } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatFiscalDate, formatInstant } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import type { BadgeShape, BadgeTone } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/table.tsx';

const LOOK: Readonly<Record<ArcoRequest['state'], readonly [BadgeTone, BadgeShape]>> = {
  received: ['attention', 'half'],
  granted: ['good', 'disc'],
  denied: ['danger', 'cross'],
  withdrawn: ['quiet', 'dash'],
};

/** Requests about one's own data: by when they are answered, and what was answered. */
export function ArcoRequests() {
  const t = useTranslations('myData.requests');
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/user/arco-requests', {});
  return (
    <Card
      title={t('title')}
      actions={
        <Link to="/account/data/request" className={buttonClass('secondary')}>
          {t('new')}
        </Link>
      }
    >
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data?.data.length === 0 && <p className="max-w-prose text-muted">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {data?.data.map((row) => (
          <Request key={row.id} row={row} />
        ))}
      </ul>
    </Card>
  );
}

function Request({ row }: { readonly row: ArcoRequest }) {
  const t = useTranslations('myData.requests');
  const locale = useLocale();
  const [tone, shape] = LOOK[row.state];
  const isOpen = row.state === 'received';
  return (
    <li className="space-y-2 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-medium">{t(`kinds.${row.kind}`)}</h3>
        <Badge tone={tone} shape={shape}>
          {t(`states.${row.state}`)}
        </Badge>
      </div>
      <p className="max-w-prose break-words whitespace-pre-line">{row.details}</p>
      {row.answer !== null && (
        <p className="max-w-prose border-l-2 border-line-strong pl-3 break-words whitespace-pre-line">{row.answer}</p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2 text-muted">
        <span>
          {t('made', { at: formatInstant(row.created_at, locale) })}
          {isOpen && ` · ${t('answerBy', { day: formatFiscalDate(row.answer_by, locale) })}`}
          {row.answered_at !== null && ` · ${t('answered', { at: formatInstant(row.answered_at, locale) })}`}
        </span>
        {isOpen && <Withdraw id={row.id} />}
      </div>
    </li>
  );
}

function Withdraw({ id }: { readonly id: string }) {
  const t = useTranslations('myData.requests');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const withdraw = useApi().query.useMutation('delete', '/v1/user/arco-requests/{id}', {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', '/v1/user/arco-requests'] });
      announce(t('withdrawn'));
    },
  });
  return (
    <>
      {withdraw.error && <FailureNotice error={withdraw.error} />}
      <Button kind="quiet" isBusy={withdraw.isPending} onClick={() => withdraw.mutate({ params: { path: { id } } })}>
        {t('withdraw')}
      </Button>
    </>
  );
}
