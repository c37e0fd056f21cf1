import { useQuery } from '@tanstack/react-query';
import { loadBuiltInRows } from '@kita/sat-catalogs/lazy';

import { useApi } from '../../../lib/api/api-context.tsx';
import { isLargeCatalog } from './explain.ts';
import type { CatalogName, LargeCatalog } from './explain.ts';

interface WordsProps {
  readonly catalog: CatalogName;
  readonly value: string;
}

/** A key of a catalogue in SAT's own words: `Gastos en general` for G03. */
export function CatalogWords({ catalog, value }: WordsProps) {
  return isLargeCatalog(catalog) ? (
    <LargeWords catalog={catalog} value={value} />
  ) : (
    <SmallWords catalog={catalog} value={value} />
  );
}

function SmallWords({ catalog, value }: WordsProps) {
  const { data } = useQuery({
    queryKey: ['catalog-words', catalog],
    queryFn: async () => new Map((await loadBuiltInRows(catalog)).map((row) => [row.key, row.data['texto'] ?? ''])),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  return <Words text={data?.get(value)} />;
}

function LargeWords({ catalog, value }: { readonly catalog: LargeCatalog; readonly value: string }) {
  const { data } = useApi().query.useQuery(
    'get',
    '/v1/catalogs/{catalog}/{key}',
    { params: { path: { catalog, key: value } } },
    { staleTime: Number.POSITIVE_INFINITY, retry: false },
  );
  return <Words text={data?.description} />;
}

function Words({ text }: { readonly text: string | undefined }) {
  return text ? <span className="font-medium"> · {text}</span> : null;
}
