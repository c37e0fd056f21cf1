import { Link } from '@tanstack/react-router';
import type { InvoiceSummary } from '@kita/api-client';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { formatDay, formatFiscalDate, formatInstant } from '../../../lib/format/dates.ts';
import { formatMoney } from '../../../lib/format/money.ts';
import { InvoiceBadge, folioOf } from '../../../lib/invoices/invoice-badge.tsx';
import type { ListColumn } from '../../../lib/lists/list-column.ts';
import { May } from '../../../lib/session/may.tsx';
import { Icon } from '../../../ui/icon.tsx';

/** What the invoice adds to the sum above the list: a credit note takes away. */
export function signedTotal({ total, type, currency }: Pick<InvoiceSummary, 'total' | 'type' | 'currency'>): string {
  return formatMoney(type === 'E' ? `-${total}` : total, currency);
}

interface FolioLinkProps {
  readonly tenant: string;
  readonly invoice: InvoiceSummary;
}

export function FolioLink({ tenant, invoice }: FolioLinkProps) {
  const t = useTranslations('invoices');
  return (
    <Link
      to="/$tenant/invoices/$invoice"
      params={{ tenant, invoice: invoice.id }}
      className="font-mono font-medium text-primary underline-offset-2 hover:underline"
    >
      {folioOf(invoice) || t('noFolio')}
    </Link>
  );
}

/** Another like it, as from its own page; D on its row. */
function Duplicate({ tenant, invoice }: FolioLinkProps) {
  const t = useTranslations('invoices');
  const label = t('duplicate', { folio: folioOf(invoice) || t('noFolio') });
  return (
    <May do="invoices:write">
      <Link
        to="/$tenant/invoices/new"
        params={{ tenant }}
        search={{ from: invoice.id }}
        aria-label={label}
        title={label}
        aria-keyshortcuts="d"
        className="inline-flex size-8 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
      >
        <Icon name="copy" />
      </Link>
    </May>
  );
}

/** Columns by the names the export takes, so that what is seen is what is exported. */
export function useInvoiceColumns(tenant: string): readonly ListColumn<InvoiceSummary>[] {
  const t = useTranslations('invoices');
  const locale = useLocale();
  return useMemo(
    () => [
      {
        key: 'folio',
        title: t('columns.folio'),
        sort: 'folio',
        isFixed: true,
        className: 'w-28',
        cell: (invoice) => <FolioLink tenant={tenant} invoice={invoice} />,
      },
      { key: 'receiver', title: t('columns.receiver'), cell: ({ receiver }) => receiver.legal_name },
      {
        key: 'rfc',
        title: 'RFC',
        className: 'w-36 max-lg:hidden',
        cell: ({ receiver }) => <span className="font-mono">{receiver.rfc}</span>,
      },
      {
        key: 'date',
        title: t('columns.date'),
        sort: 'fecha',
        className: 'w-32',
        cell: ({ fecha, created_at }) =>
          fecha === null ? formatDay(created_at, locale) : formatFiscalDate(fecha, locale),
      },
      {
        key: 'state',
        title: t('columns.state'),
        className: 'w-44',
        cell: ({ state }) => <InvoiceBadge state={state} />,
      },
      ...extraColumns(t, locale),
      {
        key: 'total',
        title: t('columns.total'),
        sort: 'total',
        isAmount: true,
        className: 'w-36',
        cell: signedTotal,
      },
      {
        key: 'actions',
        title: t('columns.actions'),
        isTitleHidden: true,
        isFixed: true,
        className: 'w-14',
        cell: (invoice) => <Duplicate tenant={tenant} invoice={invoice} />,
      },
    ],
    [t, tenant, locale],
  );
}

/** Columns that are put away until somebody asks for them. */
function extraColumns(
  t: ReturnType<typeof useTranslations<'invoices'>>,
  locale: string,
): readonly ListColumn<InvoiceSummary>[] {
  return [
    {
      key: 'type',
      title: t('columns.type'),
      isExtra: true,
      className: 'w-36',
      cell: ({ type }) => t(type === 'E' ? 'types.E' : 'types.I'),
    },
    {
      key: 'uuid',
      title: t('columns.uuid'),
      isExtra: true,
      className: 'w-36',
      cell: ({ uuid }) => (
        <span className="font-mono" title={uuid ?? undefined}>
          {uuid ?? '—'}
        </span>
      ),
    },
    {
      key: 'external_id',
      title: t('columns.externalId'),
      isExtra: true,
      className: 'w-36',
      cell: ({ external_id }) => <span className="font-mono">{external_id ?? '—'}</span>,
    },
    {
      key: 'stamped_at',
      title: t('columns.stampedAt'),
      isExtra: true,
      className: 'w-48',
      cell: ({ stamped_at }) => (stamped_at === null ? '—' : formatInstant(stamped_at, locale)),
    },
  ];
}

const EXPORTED = [
  'folio',
  'receiver',
  'rfc',
  'date',
  'state',
  'type',
  'currency',
  'total',
  'uuid',
  'external_id',
  'stamped_at',
] as const;

/** The columns in sight as the export takes them. Amounts of several currencies would not add up without theirs. */
export function exportColumns(columns: readonly ListColumn<InvoiceSummary>[]): (typeof EXPORTED)[number][] {
  const keys = columns.map(({ key }) => key);
  const known = keys.flatMap((key) => EXPORTED.find((name) => name === key) ?? []);
  return known.flatMap((key) => (key === 'total' ? (['currency', 'total'] as const) : [key]));
}
