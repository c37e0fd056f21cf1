import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DeadLetter } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatInstant } from '../../lib/format/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

interface DeadLettersProps {
  readonly job: string | undefined;
  readonly onAll: () => void;
}

/** Jobs that failed for good: what they were given, why they ended, and the two decisions about them. */
export function DeadLetters({ job, onAll }: DeadLettersProps) {
  const t = useTranslations('operator.jobs');
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/operator/dead-letters', {
    params: { query: job === undefined ? {} : { job } },
  });
  return (
    <section className="space-y-3" aria-label={t('letters')}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{job === undefined ? t('letters') : t('lettersOf', { job })}</h2>
        {job !== undefined && <Button onClick={onAll}>{t('all')}</Button>}
      </div>
      {error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton width="70%" />
      ) : data.data.length === 0 ? (
        <div className="rounded-md border border-line bg-surface">
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        </div>
      ) : (
        <ul className="space-y-3">
          {data.data.map((letter) => (
            <Letter key={letter.id} letter={letter} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Letter({ letter }: { readonly letter: DeadLetter }) {
  const t = useTranslations('operator.jobs');
  const locale = useLocale();
  return (
    <li className="space-y-3 rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="font-mono font-medium [overflow-wrap:anywhere]">{letter.job}</p>
          <p className="text-muted">
            {t('failedAt', { when: formatInstant(letter.failed_at, locale), runs: letter.runs })}
          </p>
          {letter.tenant !== null && (
            <Link to="/operator/companies/$id" params={{ id: letter.tenant }} className="text-primary underline">
              {t('company')}
            </Link>
          )}
        </div>
        <Decisions letter={letter} />
      </div>
      <p>
        <span className="text-muted">{t('error')}: </span>
        <span className="font-mono text-danger">{letter.error.code ?? letter.error.type}</span>
      </p>
      <pre
        className="overflow-x-auto rounded-sm bg-sunken p-3 font-mono text-xs"
        tabIndex={0}
        aria-label={t('payload')}
      >
        {JSON.stringify(letter.payload, null, 2)}
      </pre>
    </li>
  );
}

function Decisions({ letter: { id, job } }: { readonly letter: DeadLetter }) {
  const t = useTranslations('operator.jobs');
  const { query } = useApi();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const keyOf = useIdempotencyKey();
  const [isDiscarding, setDiscarding] = useState(false);
  const done = (text: string) => async () => {
    setDiscarding(false);
    await cache.invalidateQueries();
    announce(text);
  };
  const retry = query.useMutation('post', '/v1/operator/dead-letters/{id}/retry', { onSuccess: done(t('retried')) });
  const discard = query.useMutation('post', '/v1/operator/dead-letters/{id}/discard', {
    onSuccess: done(t('discarded')),
  });
  const params = (content: object) => ({ path: { id }, header: { 'Idempotency-Key': keyOf(content) } });
  return (
    <div className="flex flex-wrap gap-2">
      <Button isBusy={retry.isPending} onClick={() => retry.mutate({ params: params({ retry: id }) })}>
        {t('retry')}
      </Button>
      <Button kind="danger" onClick={() => setDiscarding(true)}>
        {t('discard')}
      </Button>
      {retry.error && <FailureNotice error={retry.error} />}
      {isDiscarding && (
        <ReasonDialog
          isDangerous
          title={t('discardTitle', { job })}
          action={t('discardAction')}
          isBusy={discard.isPending}
          error={discard.error}
          onClose={() => setDiscarding(false)}
          onConfirm={(reason) => discard.mutate({ params: params({ reason }), body: { reason } })}
        >
          <p>{t('discardMeans')}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
