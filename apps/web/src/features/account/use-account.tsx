import type { User } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { useUser } from '../session/use-session.ts';

/** What needs to know the person: a place-holder until they are read, and a way to try again. */
export function WithUser({ children }: { readonly children: (user: User) => ReactNode }) {
  const { data, error, refetch } = useUser();
  if (data) return children(data);
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  return (
    <div className="space-y-3">
      <Skeleton width="40%" />
      <Skeleton width="70%" />
      <Skeleton width="55%" />
    </div>
  );
}

/** Puts what an action answered in the place of what was known of the person. */
export function useKeepUser(): (user: User) => void {
  const cache = useQueryClient();
  return (user) => {
    cache.setQueriesData({ queryKey: ['get', '/v1/user'], exact: false, predicate: isUserQuery }, user);
  };
}

const isUserQuery = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[1] === '/v1/user';
