import type { PdfPreview as Look } from '@kita/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useFileAddress } from '../../lib/files/use-file-address.ts';
import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { useDebounced } from '../../lib/use-debounced.ts';
import { Skeleton } from '../../ui/table.tsx';

const SETTLE_MS = 500;

/** The real PDF of a sample invoice with the look being tried: drawn by the API, as documents are. Nothing is stored. */
export function PdfPreview({ look, logoVersion }: { readonly look: Look; readonly logoVersion: string }) {
  const t = useTranslations('settings.company.preview');
  const { request } = useApi();
  const settled = useDebounced(JSON.stringify(look), SETTLE_MS);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['pdf-preview', settled, logoVersion],
    queryFn: async ({ signal }) => {
      const body: Look = JSON.parse(settled);
      const answer = await request.POST('/v1/tenant/pdf-preview', { body, parseAs: 'blob', signal });
      if (!(answer.data instanceof Blob)) throw answer.error;
      return answer.data;
    },
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 60_000,
  });
  const url = useFileAddress(data, 'application/pdf');
  return (
    <div className="space-y-2">
      <p className="text-muted" aria-live="polite">
        {t(isFetching ? 'drawing' : 'sample')}
      </p>
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {url === undefined && !error && <Skeleton />}
      {url !== undefined && (
        <iframe
          title={t('title')}
          src={`${url}#toolbar=0&navpanes=0&view=FitH`}
          className="aspect-[8.5/11] w-full rounded-md border border-line bg-surface"
        />
      )}
    </div>
  );
}
