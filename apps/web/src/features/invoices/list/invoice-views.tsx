import { Link } from '@tanstack/react-router';
import type { SavedView } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { ViewTabs, viewTabClass } from '../../../lib/lists/view-tabs.tsx';
import { useCompany } from '../../../lib/session/company.ts';
import { readInvoiceSearch, sameSearch } from '../invoice-filters.ts';
import type { InvoiceSearch } from '../invoice-filters.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Views everybody has. The month is that of the reader's calendar. */
function builtIn(today: Date) {
  const month = `${today.getFullYear()}-${pad(today.getMonth() + 1)}`;
  const last = new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate();
  return [
    ['all', {}],
    ['month', { from: `${month}-01`, to: `${month}-${pad(last)}` }],
    ['attention', { state: 'rejected,unknown,needs_attention' }],
    ['drafts', { state: 'draft' }],
    ['creditNotes', { type: 'E' }],
    ['canceled', { state: 'cancel_requested,canceled' }],
  ] as const satisfies readonly (readonly [string, InvoiceSearch])[];
}

export function useSavedViews() {
  return useApi().query.useQuery('get', '/v1/saved-views', { params: { query: { list: 'invoices' } } });
}

export const searchOf = ({ query }: SavedView): InvoiceSearch =>
  readInvoiceSearch(Object.fromEntries(new URLSearchParams(query)));

export function InvoiceViews({ search }: { readonly search: InvoiceSearch }) {
  const t = useTranslations('invoices.views');
  const { company } = useCompany();
  const saved = useSavedViews().data?.data ?? [];
  const tabs = [
    ...builtIn(new Date()).map(([name, view]) => ({ key: name, title: t(name), view })),
    ...saved.map((view) => ({ key: view.id, title: view.name, view: searchOf(view) })),
  ];
  return (
    <ViewTabs label={t('label')}>
      {tabs.map(({ key, title, view }) => {
        const isCurrent = sameSearch(search, view);
        return (
          <li key={key}>
            <Link
              to="/$tenant/invoices"
              params={{ tenant: company.id }}
              search={view}
              aria-current={isCurrent ? 'page' : undefined}
              activeProps={{ 'aria-current': isCurrent ? 'page' : undefined }}
              className={viewTabClass(isCurrent)}
            >
              {title}
            </Link>
          </li>
        );
      })}
    </ViewTabs>
  );
}
