import { Link, Outlet, getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { CustomerList } from '../features/customers/customer-list.tsx';
import { May } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/customers');

export function CustomersPage() {
  const t = useTranslations('customers');
  const { tenant } = route.useParams();
  return (
    <Page
      title={t('title')}
      actions={
        <May do="customers:write">
          <Link
            to="/$tenant/customers/$customer"
            params={{ tenant, customer: 'new' }}
            className={buttonClass('primary')}
          >
            <Icon name="plus" />
            {t('new')}
          </Link>
        </May>
      }
    >
      <CustomerList search={route.useSearch()} />
      <Outlet />
    </Page>
  );
}
