import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateExport, Export } from '@kita/api-client';
import { useEffect, useRef, useState } from 'react';

import { useApi } from '../api/api-context.tsx';
import type { Fetcher } from '../api/create-api.ts';
import { saveBlob } from '../files/save-blob.ts';

const LOOK_EVERY_MS = 400;
const isUnfinished = (row: Export | undefined): boolean => row?.state === 'queued' || row?.state === 'running';

/** The file of an export. Companies are named by a header, which no link can carry: it is fetched, then given out. */
async function fetchExportFile(request: Fetcher, { id }: Export): Promise<Blob> {
  const options = { params: { path: { id } }, parseAs: 'blob' } as const;
  const { data, error } = await request.GET('/v1/exports/{id}/file', options);
  if (!(data instanceof Blob)) throw error;
  return data;
}

/** Takes the file of an export that is ready. */
export function useTakeFile(onTaken: (name: string) => void) {
  const { request } = useApi();
  return useMutation({
    mutationFn: async (row: Export) => {
      const name = row.file?.name ?? row.id;
      saveBlob(await fetchExportFile(request, row), name);
      return name;
    },
    onSuccess: onTaken,
  });
}

/** Asks for a file, watches it being made, and takes it when it is ready, as long as the page stays. */
export function useExport(onTaken: (name: string) => void) {
  const { query } = useApi();
  const cache = useQueryClient();
  const [asked, setAsked] = useState<Export>();
  const take = useTakeFile(onTaken);
  const create = query.useMutation('post', '/v1/exports', {
    onSuccess: async (row) => {
      setAsked(row);
      await cache.invalidateQueries({ queryKey: ['get', '/v1/exports'] });
    },
  });
  const watched = query.useQuery(
    'get',
    '/v1/exports/{id}',
    { params: { path: { id: asked?.id ?? '' } } },
    {
      enabled: asked !== undefined,
      refetchInterval: ({ state }) => (isUnfinished(state.data ?? asked) ? LOOK_EVERY_MS : false),
    },
  );
  const row = asked && (watched.data?.id === asked.id ? watched.data : asked);
  const taken = useRef<string>(undefined);
  const { mutate } = take;
  useEffect(() => {
    if (row?.state !== 'ready' || taken.current === row.id) return;
    taken.current = row.id;
    mutate(row);
  }, [row, mutate]);
  return {
    ask: (body: CreateExport) => create.mutate({ body }),
    /** While it is made or taken. */
    isBusy: create.isPending || isUnfinished(row) || take.isPending,
    row,
    error: create.error ?? watched.error ?? take.error,
  };
}
