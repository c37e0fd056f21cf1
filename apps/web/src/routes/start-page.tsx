import { Navigate } from '@tanstack/react-router';

import { useTenants } from '../features/session/use-session.ts';
import { FullPageWait } from '../features/shell/full-page-wait.tsx';
import { QueryFailure } from '../lib/api/query-failure.tsx';
import { failureOf } from '../lib/api/problem.ts';
import { readLastTenant } from '../lib/session/last-tenant.ts';

/** Sends a visitor to where they were, a newcomer to sign-in, and who has no company yet to making one. */
export function StartPage() {
  const { data, error, refetch } = useTenants();
  if (error) {
    const failure = failureOf(error);
    if (failure.kind === 'problem' && failure.problem.status === 401) return <Navigate to="/sign-in" replace />;
    return (
      <main className="mx-auto max-w-lg p-6">
        <QueryFailure error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (!data) return <FullPageWait />;
  const last = readLastTenant();
  const tenant = data.data.find(({ id }) => id === last) ?? data.data.find(({ livemode }) => !livemode) ?? data.data[0];
  return tenant ? (
    <Navigate to="/$tenant" params={{ tenant: tenant.id }} replace />
  ) : (
    <Navigate to="/new-company" replace />
  );
}
