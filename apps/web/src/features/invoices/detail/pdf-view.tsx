import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

import { QueryFailure } from '../../../lib/api/query-failure.tsx';
import { Skeleton } from '../../../ui/table.tsx';
import { useFile } from './use-file.ts';

export function PdfView({ id }: { readonly id: string }) {
  const t = useTranslations('invoices.detail');
  const { data, error, refetch } = useFile(id, 'pdf');
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) return undefined;
    const made = URL.createObjectURL(new Blob([data], { type: 'application/pdf' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (url === undefined) return <Skeleton />;
  return (
    <iframe title={t('pdfTitle')} src={url} className="h-[75dvh] w-full rounded-md border border-line bg-surface" />
  );
}
