import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { readInvoiceFilters } from '../features/invoices/invoice-filters.ts';
import { InvoiceList } from '../features/invoices/invoice-list.tsx';
import { InvoiceSummary } from '../features/invoices/list/invoice-summary.tsx';
import { May } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/invoices');

export function InvoicesPage() {
  const t = useTranslations('invoices');
  const { tenant } = route.useParams();
  const search = route.useSearch();
  return (
    <Page
      title={t('title')}
      summary={<InvoiceSummary filters={readInvoiceFilters({ ...search })} />}
      actions={
        <May do="invoices:write">
          <Link to="/$tenant/invoices/new" params={{ tenant }} className={buttonClass('primary')}>
            <Icon name="plus" />
            {t('new')}
          </Link>
        </May>
      }
    >
      <InvoiceList search={search} />
    </Page>
  );
}
