import { useQuery } from '@tanstack/react-query';

import { useApi } from '../../../lib/api/api-context.tsx';
import type { Fetcher } from '../../../lib/api/create-api.ts';

export type FileKind = 'xml' | 'pdf' | 'zip';

/** A file of a document. Companies are named by a header, which no link can carry: files are fetched, then given out. */
export async function fetchFile(request: Fetcher, id: string, kind: FileKind): Promise<Blob> {
  const options = { params: { path: { id } }, parseAs: 'blob' } as const;
  const { data, error } =
    kind === 'xml'
      ? await request.GET('/v1/invoices/{id}/xml', options)
      : kind === 'pdf'
        ? await request.GET('/v1/invoices/{id}/pdf', options)
        : await request.GET('/v1/invoices/{id}/zip', options);
  if (!(data instanceof Blob)) throw error;
  return data;
}

export function useFile(id: string, kind: FileKind) {
  const { request } = useApi();
  return useQuery({ queryKey: ['file', id, kind], queryFn: () => fetchFile(request, id, kind), staleTime: 600_000 });
}
