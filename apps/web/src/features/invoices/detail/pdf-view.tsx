import { useRef } from 'react';
import { useTranslations } from 'use-intl';

import { useFileAddress } from '../../../lib/files/use-file-address.ts';
import { QueryFailure } from '../../../lib/api/query-failure.tsx';
import { Button } from '../../../ui/button.tsx';
import { Skeleton } from '../../../ui/table.tsx';
import { useFile } from './use-file.ts';

/** The PDF in the page, by the browser's own reader: the page's policy lets it show only what the page fetched itself. */
export function PdfView({ id }: { readonly id: string }) {
  const t = useTranslations('document.detail');
  const frame = useRef<HTMLIFrameElement>(null);
  const { data, error, refetch } = useFile(id, 'pdf');
  const url = useFileAddress(data, 'application/pdf');
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (url === undefined) return <Skeleton />;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-muted">{t('pdfHint')}</p>
        <Button icon="document" onClick={() => frame.current?.contentWindow?.print()}>
          {t('print')}
        </Button>
      </div>
      <iframe
        ref={frame}
        title={t('pdfTitle')}
        src={url}
        className="h-[75dvh] w-full rounded-md border border-line bg-surface"
      />
    </div>
  );
}
