import type { Export } from '@kita/api-client';
import { useTranslations } from 'use-intl';

/** How far a file is, as a bar and in words. */
export function ExportProgress({ row }: { readonly row: Export }) {
  const t = useTranslations('exports');
  const total = Math.max(row.total, 1);
  return (
    <span className="inline-flex min-w-0 items-center gap-2" role="status">
      <progress className="w-28 accent-primary" max={total} value={row.done} aria-label={t(`states.${row.state}`)} />
      <span className="text-muted">{t('progress', { done: row.done, total: row.total })}</span>
    </span>
  );
}
