import { useQueryClient } from '@tanstack/react-query';

import { useApi } from '../../lib/api/api-context.tsx';

export function useMembers() {
  return useApi().query.useQuery('get', '/v1/members', {});
}

export function useRoles() {
  return useApi().query.useQuery('get', '/v1/roles', {});
}

/** Reads anew all that a change of people can touch. */
export function useRefreshPeople(): () => Promise<void> {
  const cache = useQueryClient();
  return async () => {
    await Promise.all(
      ['/v1/members', '/v1/roles', '/v1/invitations', '/v1/ownership-transfers', '/v1/tenants'].map((path) =>
        cache.invalidateQueries({ queryKey: ['get', path] }),
      ),
    );
  };
}
