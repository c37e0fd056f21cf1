import { useTranslations } from 'use-intl';

import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../api/query-failure.tsx';
import { useExport } from '../exports/use-export.ts';
import { May } from '../session/may.tsx';

const KINDS = { customers: 'customer_list', products: 'product_list' } as const;

/** The list in sight as a file for a spreadsheet. */
export function ExportListButton({ name, q }: { readonly name: keyof typeof KINDS; readonly q: string | undefined }) {
  const t = useTranslations('common.list');
  const announce = useAnnounce();
  const { ask, isBusy, error } = useExport((file) => announce(t('taken', { name: file })));
  return (
    <May do="exports:write">
      <Button
        icon="download"
        isBusy={isBusy}
        onClick={() => ask({ kind: KINDS[name], ...(q !== undefined && { filters: { q } }) })}
      >
        {t('export')}
      </Button>
      {error && (
        <div className="basis-full">
          <FailureNotice error={error} />
        </div>
      )}
    </May>
  );
}
