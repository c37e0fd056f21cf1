import type { Invoice } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import type { DocumentLook } from '../../../lib/files/use-document-look.ts';
import { formatFiscalDate } from '../../../lib/format/dates.ts';
import { formatMoney } from '../../../lib/format/money.ts';
import { Copyable } from '../../../ui/copyable.tsx';
import { Facts } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useFormaPago } from '../forma-pago.ts';
import { taxLabel } from '../tax-label.ts';

type Party = Invoice['issuer'];
type Item = Pick<
  Invoice['items'][number],
  'description' | 'clave_prod_serv' | 'clave_unidad' | 'quantity' | 'unit_price' | 'amount'
>;

/** What the printed document shows: an invoice of the API is one, and so is what is still being written. */
export interface SheetDocument extends Pick<
  Invoice,
  | 'type'
  | 'uuid'
  | 'verification_url'
  | 'uso_cfdi'
  | 'fecha'
  | 'place_of_issue'
  | 'forma_pago'
  | 'metodo_pago'
  | 'currency'
  | 'exchange_rate'
  | 'subtotal'
  | 'discount'
  | 'total'
> {
  readonly issuer: Party;
  readonly receiver: Party;
  readonly items: readonly Item[];
  readonly transferred: readonly Pick<
    Invoice['transferred'][number],
    'impuesto' | 'tipo_factor' | 'tasa_o_cuota' | 'amount'
  >[];
  readonly withheld: readonly Pick<Invoice['withheld'][number], 'impuesto' | 'amount'>[];
}

/** What is wrong at a place: `receiver`, `terms`, `items.2`. */
export interface Mark {
  readonly pointer: string;
  readonly message: string;
}

interface SheetProps extends DocumentLook {
  readonly invoice: SheetDocument;
  /** Beside a form: smaller, without what is only known later. */
  readonly isCompact?: boolean;
  readonly marks?: ReadonlyMap<string, Mark>;
  /** Goes to what a mark is about. */
  readonly onMark?: (pointer: string) => void;
}

/** The document as it is printed: who, for whom, what, how much; then what the law asks for, small. */
export function InvoiceSheet({ invoice, isCompact = false, accent, logo, marks, onMark }: SheetProps) {
  const t = useTranslations('document.sheet');
  const marked = { marks, onMark };
  return (
    <article
      aria-label={t('label')}
      className={classNames(
        'rounded-md border border-line bg-surface',
        isCompact ? 'space-y-4 p-4 text-[13px]' : 'space-y-6 p-5 sm:p-8',
      )}
    >
      {accent !== undefined && <div className="h-1 rounded-sm" style={{ background: accent }} />}
      {logo !== undefined && (
        <img src={logo} alt="" className="max-h-14 max-w-48 rounded-sm bg-[#fff] object-contain object-left" />
      )}
      <header className={classNames('grid gap-4', !isCompact && 'sm:grid-cols-2 sm:gap-6')}>
        <PartyBlock title={t('issuer')} party={invoice.issuer} />
        <div>
          <PartyBlock title={t('receiver')} party={invoice.receiver} />
          <MarkLine place="receiver" {...marked} />
        </div>
      </header>
      <Lines invoice={invoice} isCompact={isCompact} {...marked} />
      <Totals invoice={invoice} />
      <footer className="border-t border-line pt-4">
        <Terms invoice={invoice} />
        <MarkLine place="terms" {...marked} />
        {invoice.verification_url !== null && (
          <p className="mt-3">
            <a href={invoice.verification_url} target="_blank" rel="noreferrer" className="text-primary underline">
              {t('verify')}
            </a>
          </p>
        )}
      </footer>
    </article>
  );
}

type Marked = Pick<SheetProps, 'marks' | 'onMark'>;

function MarkLine({ place, marks, onMark }: Marked & { readonly place: string }) {
  const mark = marks?.get(place);
  if (!mark) return null;
  return (
    <button
      type="button"
      onClick={() => onMark?.(mark.pointer)}
      className="mt-1 w-full rounded-sm border-l-2 border-attention-mark bg-attention-soft px-2 py-1 text-left text-attention"
    >
      {mark.message}
    </button>
  );
}

function Terms({ invoice }: { readonly invoice: SheetDocument }) {
  const t = useTranslations('document.sheet');
  const nameOfForm = useFormaPago();
  const locale = useLocale();
  const form = invoice.forma_pago;
  return (
    <Facts
      facts={[
        ...(invoice.uuid === null
          ? []
          : [
              [
                t('uuid'),
                <Copyable key="uuid" value={invoice.uuid} label={t('copyUuid')} copied={t('copied')} />,
              ] as const,
            ]),
        [t('uso'), invoice.uso_cfdi],
        [t('method'), invoice.metodo_pago ?? '—'],
        [t('form'), nameOfForm(form) ?? form ?? '—'],
        [t('place'), invoice.place_of_issue],
        ...(invoice.fecha === null ? [] : [[t('date'), formatFiscalDate(invoice.fecha, locale)] as const]),
        ...(invoice.exchange_rate === null ? [] : [[t('exchangeRate'), invoice.exchange_rate] as const]),
      ]}
    />
  );
}

function PartyBlock({ title, party }: { readonly title: string; readonly party: Party }) {
  return (
    <section>
      <h3 className="text-muted">{title}</h3>
      <p className="text-base font-semibold break-words">{party.legal_name || '—'}</p>
      <p className="font-mono">{party.rfc || '—'}</p>
      <p className="text-muted">
        {party.regimen_fiscal || '—'} · CP {party.postal_code || '—'}
      </p>
    </section>
  );
}

/** Beside a form nobody reads the two hundredth line: the first ones are drawn, the others counted. */
const COMPACT_LINES = 40;

interface LinesProps extends Marked {
  readonly invoice: SheetDocument;
  readonly isCompact: boolean;
}

function Lines({ invoice, isCompact, ...marked }: LinesProps) {
  const t = useTranslations('document.sheet');
  const shown = isCompact ? invoice.items.slice(0, COMPACT_LINES) : invoice.items;
  const more = invoice.items.length - shown.length;
  const wide = classNames('px-3 py-2 text-right', isCompact ? 'hidden' : 'max-sm:hidden');
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('lines')}</caption>
        <thead>
          <tr className="border-b border-ink text-left">
            <th scope="col" className="py-2 pr-3 font-medium">
              {t('description')}
            </th>
            <th scope="col" className="px-3 py-2 text-right font-medium">
              {t('quantity')}
            </th>
            <th scope="col" className={classNames(wide, 'font-medium')}>
              {t('unitPrice')}
            </th>
            <th scope="col" className="py-2 pl-3 text-right font-medium">
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item, index) => (
            <tr key={`${index} ${item.description}`} className="border-b border-line align-top">
              <td className="py-2 pr-3">
                <p className="break-words">{item.description || '—'}</p>
                <p className="font-mono text-xs text-muted">
                  {item.clave_prod_serv} · {item.clave_unidad}
                </p>
                <MarkLine place={`items.${index}`} {...marked} />
              </td>
              <td className="px-3 py-2 text-right">{item.quantity}</td>
              <td className={wide}>{formatMoney(item.unit_price, invoice.currency)}</td>
              <td className="py-2 pl-3 text-right whitespace-nowrap">{formatMoney(item.amount, invoice.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="pt-2 text-muted">{t('more', { count: more })}</p>}
    </div>
  );
}

function Totals({ invoice }: { readonly invoice: SheetDocument }) {
  const t = useTranslations('document.sheet');
  const money = (amount: string | null) => formatMoney(amount ?? '0', invoice.currency);
  const rows: (readonly [string, string])[] = [
    [t('subtotal'), money(invoice.subtotal)],
    ...(invoice.discount === null ? [] : [[t('discount'), `−${money(invoice.discount)}`] as const]),
    ...invoice.transferred.map((tax) => [taxLabel(tax), money(tax.amount)] as const),
    ...invoice.withheld.map((tax) => [t('withheld', { tax: taxLabel(tax) }), `−${money(tax.amount)}`] as const),
  ];
  return (
    <dl className="ml-auto w-full max-w-xs space-y-1">
      {rows.map(([name, amount], index) => (
        <div key={`${index} ${name}`} className="flex justify-between gap-4">
          <dt className="text-muted">{name}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
      <div className="flex items-baseline justify-between gap-4 border-t border-ink pt-2 text-lg font-semibold">
        <dt>{t('total')}</dt>
        <dd>{money(invoice.total)}</dd>
      </div>
    </dl>
  );
}
