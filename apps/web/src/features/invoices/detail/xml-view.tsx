import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { QueryFailure } from '../../../lib/api/query-failure.tsx';
import { Skeleton } from '../../../ui/table.tsx';
import { fetchFile } from './use-file.ts';
import { indentXml } from './indent-xml.ts';

/** The very bytes that were stamped, indented to be read. */
export function XmlView({ id }: { readonly id: string }) {
  const t = useTranslations('invoices.detail');
  const { request } = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['xml-text', id],
    queryFn: async () => indentXml(await (await fetchFile(request, id, 'xml')).text()),
    staleTime: 600_000,
  });
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  return (
    <pre
      tabIndex={0}
      aria-label={t('xmlTitle')}
      className="max-h-[75dvh] overflow-auto rounded-md border border-line bg-surface p-4 font-mono text-xs leading-relaxed break-all whitespace-pre-wrap"
    >
      {data}
    </pre>
  );
}
