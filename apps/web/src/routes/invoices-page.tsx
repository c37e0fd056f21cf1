import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { InvoiceList } from '../features/invoices/invoice-list.tsx';
import { May } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/invoices');

export function InvoicesPage() {
  const t = useTranslations('invoices');
  const { tenant } = route.useParams();
  return (
    <Page
      title={t('title')}
      actions={
        <May do="invoices:write">
          <Link to="/$tenant/invoices/new" params={{ tenant }} className={buttonClass('primary')}>
            <Icon name="plus" />
            {t('new')}
          </Link>
        </May>
      }
    >
      <InvoiceList filters={route.useSearch()} />
    </Page>
  );
}
