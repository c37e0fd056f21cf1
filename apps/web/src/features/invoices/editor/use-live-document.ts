import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Control } from 'react-hook-form';
import { useWatch } from 'react-hook-form';

import { useCompany } from '../../../lib/session/company.ts';
import { tidied } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';
import type { LiveDocument } from './live-document.ts';

/** Totals and findings of what is being typed; absent until the fiscal core has arrived. */
export function useLiveDocument(control: Control<EditorValues>): LiveDocument | undefined {
  const { company } = useCompany();
  const core = useQuery({
    queryKey: ['fiscal-core'],
    queryFn: loadCore,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  }).data;
  const typed = useWatch({ control });
  const values = useDeferredValue(typed);
  return useMemo(
    () =>
      core?.computeLive({ values: tidied(asWhole(values)), issuer: company, now: new Date(), catalogs: core.catalogs }),
    [core, values, company],
  );
}

/** Rules and catalogues, fetched side by side while the person begins to type. */
async function loadCore() {
  const [{ computeLive }, { loadBrowserCatalogs }] = await Promise.all([
    import('./live-document.ts'),
    import('./browser-catalogs.ts'),
  ]);
  return { computeLive, catalogs: await loadBrowserCatalogs() };
}

/** `useWatch` types a form as partial although every field has a default value from the start. */
function asWhole(values: unknown): EditorValues {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return values as EditorValues;
}
