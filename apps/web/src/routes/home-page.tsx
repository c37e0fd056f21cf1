import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { Home, HomeSkeleton } from '../features/home/home.tsx';
import { hasOpenSteps } from '../features/home/checklist.tsx';
import { useApi } from '../lib/api/api-context.tsx';
import { QueryFailure } from '../lib/api/query-failure.tsx';
import { DemoOffer } from '../lib/demo-content/demo-offer.tsx';
import { useCompany } from '../lib/session/company.ts';
import { May, useMay } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/$tenant/');

/** What needs me, the month in numbers, what happened. Whoever may not see the numbers finds the way to the documents. */
export function HomePage() {
  const t = useTranslations('home');
  const { tenant } = route.useParams();
  const { currency } = route.useSearch();
  const { company } = useCompany();
  const maySee = useMay()('dashboard:read');
  // Facts that other pages change: read anew whenever the page is opened.
  const { data, error, refetch } = useApi().query.useQuery(
    'get',
    '/v1/dashboard',
    {},
    { enabled: maySee, staleTime: 0 },
  );
  const hasStep = data !== undefined && hasOpenSteps(data.checklist);
  return (
    <Page
      title={t('title')}
      summary={`${company.legal_name} · ${company.rfc}`}
      actions={
        <May do="invoices:write">
          <Link
            to="/$tenant/invoices/new"
            params={{ tenant }}
            className={buttonClass(hasStep ? 'secondary' : 'primary')}
          >
            <Icon name="plus" />
            {t('newInvoice')}
          </Link>
        </May>
      }
    >
      {!maySee && <WithoutNumbers tenant={tenant} />}
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {maySee && !data && !error && <HomeSkeleton />}
      {data && <Home dashboard={data} currency={currency} />}
      <DemoOffer />
    </Page>
  );
}

function WithoutNumbers({ tenant }: { readonly tenant: string }) {
  const t = useTranslations('home.withoutNumbers');
  return (
    <Card>
      <EmptyState
        title={t('title')}
        action={
          <Link to="/$tenant/invoices" params={{ tenant }} className={buttonClass()}>
            {t('action')}
          </Link>
        }
      >
        {t('text')}
      </EmptyState>
    </Card>
  );
}
