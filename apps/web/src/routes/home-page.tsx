import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { Checklist } from '../features/home/checklist.tsx';
import { NeedsMe } from '../features/home/needs-me.tsx';
import { RecentInvoices } from '../features/home/recent-invoices.tsx';
import { useCompany } from '../lib/session/company.ts';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/');

/** What needs me first, then what happened. */
export function HomePage() {
  const t = useTranslations('home');
  const { tenant } = route.useParams();
  const { company } = useCompany();
  return (
    <Page
      title={t('title')}
      summary={`${company.legal_name} · ${company.rfc}`}
      actions={
        <Link to="/$tenant/invoices/new" params={{ tenant }} className={buttonClass('primary')}>
          <Icon name="plus" />
          {t('newInvoice')}
        </Link>
      }
    >
      <Checklist />
      <NeedsMe />
      <RecentInvoices />
    </Page>
  );
}
