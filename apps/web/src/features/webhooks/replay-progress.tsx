import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { Banner } from '../../ui/banner.tsx';

const TONES = { running: 'info', finished: 'good', stopped: 'attention' } as const;

/** How far a replay is; it looks again until it ended. */
export function ReplayProgress({ id }: { readonly id: string }) {
  const t = useTranslations('webhooks.replay');
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/webhook-replays/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : 700) },
  );
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  const state = data?.state ?? 'running';
  return (
    <Banner tone={TONES[state]} role="status">
      {t(state, { seen: data?.events_seen ?? 0, queued: data?.queued ?? 0 })}
    </Banner>
  );
}
