import type { CreateExport, InvoiceSummary } from '@kita/api-client';
import { Link } from '@tanstack/react-router';
import { Decimal, sum } from '@kita/money';
import { useTranslations } from 'use-intl';

import { FailureNotice } from '../../../lib/api/query-failure.tsx';
import { ExportProgress } from '../../../lib/exports/export-progress.tsx';
import { useExport } from '../../../lib/exports/use-export.ts';
import { formatMoney } from '../../../lib/format/money.ts';
import { useCompany } from '../../../lib/session/company.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';

/** What an export is made of: picked rows, or everything the filters leave. */
export type Chosen = Pick<CreateExport, 'filters' | 'ids' | 'sort'>;

interface BulkBarProps {
  readonly rows: readonly InvoiceSummary[];
  /** How many the filters leave, when more than are picked could be. */
  readonly matching: { readonly count: number; readonly isCapped: boolean } | undefined;
  readonly isAll: boolean;
  readonly onAll: () => void;
  readonly onClear: () => void;
  /** As the export takes it. */
  readonly chosen: Chosen;
}

/** What can be done with the picked rows. It stands at the foot of the page and takes no place from the list. */
export function BulkBar({ rows, matching, isAll, onAll, onClear, chosen }: BulkBarProps) {
  const t = useTranslations('invoices.bulk');
  const announce = useAnnounce();
  const { company } = useCompany();
  const { ask, isBusy, row, error } = useExport((name) => announce(t('taken', { name })));
  const canTakeAll = !isAll && matching !== undefined && matching.count > rows.length;
  return (
    <section
      aria-label={t('label')}
      className="no-print sticky bottom-3 z-20 space-y-3 rounded-lg border border-line-strong bg-surface p-3 shadow-float max-md:bottom-16"
    >
      {error && <FailureNotice error={error} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 max-sm:gap-y-1">
        <p className="font-medium max-sm:flex-1" aria-live="polite">
          {isAll && matching
            ? t(matching.isCapped ? 'allMany' : 'all', { count: matching.count })
            : t('count', { count: rows.length, total: totalOf(rows) })}
        </p>
        <span className="sm:hidden">
          <IconButton icon="close" label={t('clear')} onClick={onClear} />
        </span>
        {canTakeAll && (
          <Button kind="quiet" className="max-sm:order-last" onClick={onAll}>
            {t(matching.isCapped ? 'takeAllMany' : 'takeAll', { count: matching.count })}
          </Button>
        )}
        <span className="flex-1 max-sm:hidden" />
        {row && isBusy && (
          <>
            <ExportProgress row={row} />
            <Link to="/$tenant/exports" params={{ tenant: company.id }} className="underline">
              {t('follow')}
            </Link>
          </>
        )}
        <Button
          icon="download"
          className="max-sm:w-full"
          isBusy={isBusy}
          onClick={() => ask({ ...chosen, kind: 'invoice_files', formats: ['xml', 'pdf'] })}
        >
          {t('zip')}
        </Button>
        <span className="max-sm:hidden">
          <Button
            icon="download"
            isBusy={isBusy}
            onClick={() => ask({ ...chosen, kind: 'invoice_files', formats: ['xml'] })}
          >
            {t('xml')}
          </Button>
        </span>
        <span className="max-sm:hidden">
          <Button kind="quiet" onClick={onClear}>
            {t('clear')}
          </Button>
        </span>
      </div>
    </section>
  );
}

/** Sums of the picked rows, each currency apart. */
function totalOf(rows: readonly InvoiceSummary[]): string {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies
    .map((currency) => {
      const own = rows.filter((row) => row.currency === currency);
      const signed = own.map(({ total, type }) => (type === 'E' ? Decimal.parse(total).neg() : Decimal.parse(total)));
      return formatMoney(sum(signed).toFixed(2), currency);
    })
    .join(' + ');
}
