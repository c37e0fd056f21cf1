import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Unsealed } from '@kita/cfdi/light';
import type { UseFormReturn } from 'react-hook-form';
import { useLocale } from 'use-intl';

import { useCompany } from '../../../lib/session/company.ts';
import type { EditorValues } from './editor-values.ts';
import type { LiveDocument } from './live-document.ts';
import { LiveStore } from './live-store.ts';
import type { FiscalCore } from './live-store.ts';

const LiveContext = createContext<LiveStore | undefined>(undefined);

export function useLiveStore(): LiveStore {
  const store = useContext(LiveContext);
  if (!store) throw new Error('useLiveStore is called outside an editor');
  return store;
}

export function useTotals(): Unsealed | undefined {
  const store = useLiveStore();
  return useSyncExternalStore(store.subscribe, store.totals);
}

/** Findings and document, a moment behind the hand. */
export function useLive(): LiveDocument | undefined {
  const store = useLiveStore();
  return useSyncExternalStore(store.subscribe, store.live);
}

/** What SAT would say about one part of the form. */
export function useMessages(part: string): ReadonlyMap<string, string> | undefined {
  const store = useLiveStore();
  return useSyncExternalStore(store.subscribe, () => store.messagesOf(part));
}

interface LiveScopeProps {
  readonly form: UseFormReturn<EditorValues>;
  readonly children: ReactNode;
}

export function LiveScope({ form, children }: LiveScopeProps) {
  const { company } = useCompany();
  const language = useLocale().startsWith('en') ? 'en' : 'es';
  const store = useMemo(() => new LiveStore(company, language, form.getValues()), [company, language, form]);
  const core = useQuery({
    queryKey: ['fiscal-core'],
    queryFn: loadCore,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  }).data;
  useEffect(() => {
    if (core) store.start(core);
  }, [core, store]);
  useEffect(() => {
    const stop = form.subscribe({ formState: { values: true }, callback: ({ values }) => store.change(values) });
    return () => {
      stop();
      store.stop();
    };
  }, [form, store]);
  return <LiveContext value={store}>{children}</LiveContext>;
}

/** Rules and catalogues, fetched side by side while the person begins to type. */
async function loadCore(): Promise<FiscalCore> {
  const [{ computeLive, computeTotals }, { loadBrowserCatalogs }] = await Promise.all([
    import('./live-document.ts'),
    import('./browser-catalogs.ts'),
  ]);
  return { computeLive, computeTotals, catalogs: await loadBrowserCatalogs() };
}
