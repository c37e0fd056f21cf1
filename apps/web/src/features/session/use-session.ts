import { useApi } from '../../lib/api/api-context.tsx';

/** Who is signed in. */
export function useUser() {
  return useApi().query.useQuery('get', '/v1/user', {}, { staleTime: 300_000 });
}

/** The companies of the person, each in both modes. */
export function useTenants() {
  return useApi().query.useQuery('get', '/v1/tenants', {}, { staleTime: 60_000 });
}

/** The ways to sign in at this installation. They change with its configuration, never while a page is open. */
export function useSignInOptions() {
  return useApi().query.useQuery('get', '/v1/sign-in-options', {}, { staleTime: Number.POSITIVE_INFINITY });
}
