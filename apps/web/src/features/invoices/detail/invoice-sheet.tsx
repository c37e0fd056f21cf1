import type { Invoice } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { formatFiscalDate } from '../../../lib/format/dates.ts';
import { formatMoney } from '../../../lib/format/money.ts';
import { Copyable } from '../../../ui/copyable.tsx';
import { Facts } from '../../../ui/card.tsx';
import { useFormaPago } from '../forma-pago.ts';
import { taxLabel } from '../tax-label.ts';

/** The document as it is printed: who, for whom, what, how much; then what the law asks for, small. */
export function InvoiceSheet({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('invoices.sheet');
  const nameOfForm = useFormaPago();
  const locale = useLocale();
  const form = invoice.forma_pago;
  return (
    <article className="space-y-6 rounded-md border border-line bg-surface p-5 sm:p-8">
      <header className="grid gap-6 sm:grid-cols-2">
        <Party title={t('issuer')} party={invoice.issuer} />
        <Party title={t('receiver')} party={invoice.receiver} />
      </header>
      <Lines invoice={invoice} />
      <Totals invoice={invoice} />
      <footer className="border-t border-line pt-4">
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

function Party({ title, party }: { readonly title: string; readonly party: Invoice['issuer'] }) {
  return (
    <section>
      <h2 className="text-muted">{title}</h2>
      <p className="text-base font-semibold break-words">{party.legal_name}</p>
      <p className="font-mono">{party.rfc}</p>
      <p className="text-muted">
        {party.regimen_fiscal} · CP {party.postal_code ?? '—'}
      </p>
    </section>
  );
}

function Lines({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('invoices.sheet');
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
            <th scope="col" className="px-3 py-2 text-right font-medium max-sm:hidden">
              {t('unitPrice')}
            </th>
            <th scope="col" className="py-2 pl-3 text-right font-medium">
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {invoice.items.map((item, index) => (
            <tr key={`${index} ${item.description}`} className="border-b border-line align-top">
              <td className="py-2 pr-3">
                <p>{item.description}</p>
                <p className="font-mono text-xs text-muted">
                  {item.clave_prod_serv} · {item.clave_unidad}
                </p>
              </td>
              <td className="px-3 py-2 text-right">{item.quantity}</td>
              <td className="px-3 py-2 text-right max-sm:hidden">{formatMoney(item.unit_price, invoice.currency)}</td>
              <td className="py-2 pl-3 text-right whitespace-nowrap">{formatMoney(item.amount, invoice.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Totals({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('invoices.sheet');
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
