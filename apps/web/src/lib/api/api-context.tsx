import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';

import { sessionSignal } from '../session/session-signal.ts';
import { createApi } from './create-api.ts';
import type { Api } from './create-api.ts';
import { isProblem } from './problem.ts';

const ApiContext = createContext<Api | undefined>(undefined);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi is called outside ApiScope');
  return api;
}

/**
 * Everything below acts for one company and mode, with a cache of its own: what one company answered can never be shown
 * in another, because there is no cache they share. Give it `key={tenant}`.
 */
export function ApiScope({ tenant, children }: { readonly tenant?: string; readonly children: ReactNode }) {
  const locale = useLocale();
  const language = locale.startsWith('en') ? 'en' : 'es';
  const api = useMemo(() => createApi({ ...(tenant !== undefined && { tenant }), language }), [tenant, language]);
  const client = useMemo(() => createQueryClient(), [tenant]);
  useEffect(() => sessionSignal.subscribe(() => readAgain(client)), [client]);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

/** After signing in again, what could not be read meanwhile is read. */
function readAgain(client: QueryClient): void {
  if (!sessionSignal.isExpired()) void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
}

/** Refusals are final; silence is tried again twice. Actions are never repeated by themselves. */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 2 && (!isProblem(error) || error.status >= 502),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
