import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { formatMoney } from '../../../lib/format/money.ts';
import { Skeleton } from '../../../ui/table.tsx';
import { taxLabel } from '../tax-label.ts';
import { Findings } from './findings.tsx';
import { useTotals } from './live-context.tsx';

const Preview = lazy(async () => ({ default: (await import('./preview.tsx')).Preview }));

interface LivePanelProps {
  readonly onJump: (pointer: string) => void;
  /** The one thing to do when all is well. */
  readonly children: ReactNode;
}

/** Totals, SAT's opinion and the document as it will be, beside the form, as one types. */
export function LivePanel({ onJump, children }: LivePanelProps) {
  const t = useTranslations('editor.live');
  return (
    <aside
      aria-label={t('title')}
      className="space-y-4 rounded-md border border-line bg-surface p-4 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
    >
      <Totals />
      {children}
      <Findings onJump={onJump} />
      <Suspense fallback={<Skeleton />}>
        <Preview onJump={onJump} />
      </Suspense>
    </aside>
  );
}

export function Totals() {
  const t = useTranslations('editor.live');
  const document = useTotals();
  const money = (amount: string | undefined) => (amount === undefined ? '—' : formatMoney(amount, document?.moneda));
  const rows = document
    ? [
        [t('subtotal'), money(document.subTotal)],
        ...(document.descuento === undefined ? [] : [[t('discount'), `−${money(document.descuento)}`]]),
        ...(document.impuestos?.traslados ?? []).map((tax) => [
          taxLabel({ impuesto: tax.impuesto, tipo_factor: tax.tipoFactor, tasa_o_cuota: tax.tasaOCuota ?? null }),
          money(tax.importe ?? '0'),
        ]),
        ...(document.impuestos?.retenciones ?? []).map((tax) => [
          t('withheld', { tax: taxLabel(tax) }),
          `−${money(tax.importe)}`,
        ]),
      ]
    : [];
  return (
    <dl className="space-y-1 contain-content">
      {rows.map(([name, amount], index) => (
        <div key={`${name} ${index}`} className="flex justify-between gap-4">
          <dt className="text-muted">{name}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-2">
        <dt className="font-semibold">{t('total')}</dt>
        <dd className="text-2xl font-semibold tracking-tight" data-testid="live-total">
          {money(document?.total)}
        </dd>
      </div>
    </dl>
  );
}
