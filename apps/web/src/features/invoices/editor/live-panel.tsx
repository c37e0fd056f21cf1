import type { Finding } from '@kita/cfdi/light';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';

import { formatMoney } from '../../../lib/format/money.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { EditorValues } from './editor-values.ts';
import type { LiveDocument } from './live-document.ts';
import { taxLabel } from '../tax-label.ts';
import { useLiveDocument } from './use-live-document.ts';

/** Totals and SAT's opinion beside the form, as one types. */
export function LivePanel({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('editor.live');
  const { control } = useFormContext<EditorValues>();
  const live = useLiveDocument(control);
  return (
    <aside
      aria-label={t('title')}
      className="space-y-4 rounded-md border border-line bg-surface p-4 xl:sticky xl:top-4"
    >
      <Totals live={live} />
      {children}
      <Findings live={live} />
    </aside>
  );
}

function Totals({ live }: { readonly live: LiveDocument | undefined }) {
  const t = useTranslations('editor.live');
  const document = live?.comprobante;
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
    <div>
      <dl className="space-y-1">
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
    </div>
  );
}

function Findings({ live }: { readonly live: LiveDocument | undefined }) {
  const t = useTranslations('editor.live');
  if (!live) return <p className="text-muted">{t('loading')}</p>;
  const { blanks, errors, warnings } = live;
  if (blanks.length === 0 && errors.length === 0) {
    return (
      <div className="space-y-2">
        <p className="flex items-center gap-2 font-medium text-primary">
          <Icon name="check" />
          {t('clean')}
        </p>
        <FindingList findings={warnings} />
      </div>
    );
  }
  return (
    <div className="space-y-3">
      {blanks.length > 0 && (
        <div>
          <p className="font-medium">{t('toFill')}</p>
          <ul className="mt-1 space-y-0.5 text-muted">
            {blanks.map((blank) => (
              <li key={blank}>· {t(`fill.${blank}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {errors.length > 0 && (
        <p className="flex items-center gap-2 font-medium text-attention">
          <Icon name="warning" />
          {t('missing', { count: errors.length })}
        </p>
      )}
      <FindingList findings={[...errors, ...warnings]} />
    </div>
  );
}

const SHOWN = 8;

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const locale = useLocale();
  return (
    <ul className="space-y-1.5 text-[13px]">
      {findings.slice(0, SHOWN).map((finding) => (
        <li key={`${finding.pointer} ${finding.code}`} className="border-l-2 border-attention-mark pl-2">
          {finding.message[locale === 'en' ? 'en' : 'es']}{' '}
          <span className="font-mono text-xs text-muted">({finding.sat ?? finding.code})</span>
        </li>
      ))}
    </ul>
  );
}
