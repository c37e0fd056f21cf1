import { Link, useNavigate } from '@tanstack/react-router';
import type { OperatorArcoRequest } from '@kita/api-client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { formatFiscalDate } from '../../lib/format/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { AnswerArco } from './answer-arco.tsx';

/** Requests of people about their own data, the one whose term ends first on top. */
export function ArcoRequests({ search }: { readonly search: { readonly state?: 'answered' } }) {
  const t = useTranslations('operator.arco');
  const navigate = useNavigate();
  const [answering, setAnswering] = useState<OperatorArcoRequest>();
  const state = search.state ?? 'open';
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/operator/arco-requests', {
    params: { query: { state } },
  });
  return (
    <Page title={t('title')} summary={t('summary')}>
      <SelectField
        label={t('show')}
        className="max-w-xs"
        value={state}
        onChange={({ target }) =>
          void navigate({ to: '/operator/arco', search: target.value === 'answered' ? { state: 'answered' } : {} })
        }
        options={[
          { value: 'open', label: t('open') },
          { value: 'answered', label: t('answered') },
        ]}
      />
      {error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton width="70%" />
      ) : data.data.length === 0 ? (
        <div className="rounded-md border border-line bg-surface">
          <EmptyState title={t(state === 'open' ? 'empty.open' : 'empty.answered')}>{t('empty.text')}</EmptyState>
        </div>
      ) : (
        <ul className="space-y-3">
          {data.data.map((request) => (
            <ArcoRow key={request.id} request={request} onAnswer={() => setAnswering(request)} />
          ))}
        </ul>
      )}
      {answering && <AnswerArco request={answering} onClose={() => setAnswering(undefined)} />}
    </Page>
  );
}

const MARKS = {
  received: { tone: 'attention', shape: 'half' },
  granted: { tone: 'good', shape: 'disc' },
  denied: { tone: 'danger', shape: 'cross' },
  withdrawn: { tone: 'quiet', shape: 'dash' },
} as const;

function ArcoRow({ request, onAnswer }: { readonly request: OperatorArcoRequest; readonly onAnswer: () => void }) {
  const t = useTranslations('operator.arco');
  const locale = useLocale();
  const { kind, state, details, answer, answer_by, is_overdue, user } = request;
  return (
    <li className="space-y-2 rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 space-y-1">
          <h2 className="flex flex-wrap items-center gap-2 font-semibold">
            {t(`kinds.${kind}`)}
            <Badge {...MARKS[state]}>{t(`states.${state}`)}</Badge>
            {is_overdue && (
              <Badge tone="danger" shape="triangle">
                {t('overdue')}
              </Badge>
            )}
          </h2>
          <p>
            <Link to="/operator/people/$id" params={{ id: user.id }} className="text-primary hover:underline">
              {user.name}
            </Link>{' '}
            <span className="text-muted [overflow-wrap:anywhere]">{user.email}</span>
          </p>
          <p className="text-muted">{t('answerBy', { date: formatFiscalDate(answer_by, locale) })}</p>
        </div>
        {state === 'received' && (
          <Button kind="primary" onClick={onAnswer}>
            {t('answer')}
            <span className="sr-only">{user.name}</span>
          </Button>
        )}
      </div>
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{details}</p>
      {answer !== null && (
        <p className="border-l-2 border-line pl-3 whitespace-pre-wrap text-muted [overflow-wrap:anywhere]">{answer}</p>
      )}
    </li>
  );
}
