import { useQueryClient } from '@tanstack/react-query';
import type { DemoContent } from '@kita/api-client';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { useApi } from '../api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../api/query-failure.tsx';
import { useCompany } from '../session/company.ts';
import { useMay } from '../session/may.tsx';

const WATCH_MS = 700;

/** Examples to try things with, loaded and taken away by a click. Test companies only, and who may change the company. */
export function DemoContentCard() {
  const { company } = useCompany();
  const may = useMay();
  return company.livemode || !may('tenant:write') ? null : <Content />;
}

function Content() {
  const t = useTranslations('demo');
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/tenant/demo-content',
    {},
    { refetchInterval: ({ state }) => (isMoving(state.data) ? WATCH_MS : false), staleTime: 0 },
  );
  useFreshLists(data);
  return (
    <Card title={t('title')}>
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && <State demo={data} />}
    </Card>
  );
}

const isMoving = (demo: DemoContent | undefined): boolean => demo?.state === 'loading' || demo?.state === 'removing';

/** What the lists show is of before: they are read again when the work is done, and it is said. */
function useFreshLists(demo: DemoContent | undefined): void {
  const t = useTranslations('demo');
  const announce = useAnnounce();
  const cache = useQueryClient();
  const before = useRef(demo?.state);
  useEffect(() => {
    const wasMoving = before.current === 'loading' || before.current === 'removing';
    before.current = demo?.state;
    if (!wasMoving || demo === undefined || isMoving(demo)) return;
    announce(t(demo.state === 'loaded' ? 'isLoaded' : 'isGone'));
    void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/v1/tenant/demo-content' });
  }, [announce, cache, demo, t]);
}

function State({ demo }: { readonly demo: DemoContent }) {
  const t = useTranslations('demo');
  const { query } = useApi();
  const cache = useQueryClient();
  const onSuccess = (fresh: DemoContent) => {
    cache.setQueryData(query.queryOptions('get', '/v1/tenant/demo-content', {}).queryKey, fresh);
  };
  const load = query.useMutation('post', '/v1/tenant/demo-content', { onSuccess });
  const remove = query.useMutation('delete', '/v1/tenant/demo-content', { onSuccess });
  const [isAsking, setAsking] = useState(false);
  const error = load.error ?? remove.error;
  return (
    <div className="space-y-3">
      {error && <FailureNotice error={error} />}
      <p className="text-muted">{t(demo.state === 'none' ? 'offer' : 'there', { invoices: demo.invoices })}</p>
      {demo.state === 'loading' && <Progress label={t('loading')} done={demo.done} total={demo.total} />}
      {demo.state === 'removing' && <Progress label={t('removing')} />}
      {demo.state === 'none' ? (
        <Button isBusy={load.isPending} onClick={() => load.mutate({})}>
          {t('load')}
        </Button>
      ) : (
        demo.state !== 'removing' && <Button onClick={() => setAsking(true)}>{t('remove')}</Button>
      )}
      {isAsking && (
        <Dialog
          title={t('removeTitle')}
          closeLabel={t('keep')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('keep')}</Button>
              <Button
                kind="danger"
                isBusy={remove.isPending}
                onClick={() => remove.mutate({}, { onSettled: () => setAsking(false) })}
              >
                {t('removeAction', { invoices: demo.invoices })}
              </Button>
            </>
          }
        >
          <p>{t('removeText')}</p>
        </Dialog>
      )}
    </div>
  );
}
