import { Link, Outlet, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { DeliveryDrawer } from '../features/webhooks/delivery-drawer.tsx';
import { DeliveryList } from '../features/webhooks/delivery-list.tsx';
import { EditEndpoint } from '../features/webhooks/edit-endpoint.tsx';
import { EndpointActions } from '../features/webhooks/endpoint-actions.tsx';
import { EndpointDetail } from '../features/webhooks/endpoint-detail.tsx';
import { EndpointList } from '../features/webhooks/endpoint-list.tsx';
import { NewEndpoint } from '../features/webhooks/new-endpoint.tsx';
import { TestReceiver } from '../features/webhooks/test-receiver.tsx';
import { useApi } from '../lib/api/api-context.tsx';
import { QueryFailure } from '../lib/api/query-failure.tsx';
import { useCompany } from '../lib/session/company.ts';
import { May } from '../lib/session/may.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/table.tsx';

const list = getRouteApi('/$tenant/settings/webhooks');
const one = getRouteApi('/$tenant/settings/webhooks/$endpoint');
const delivery = getRouteApi('/$tenant/settings/webhooks/$endpoint/deliveries/$delivery');

/** Every endpoint; in test mode a receiver is one click away. */
export function WebhooksPage() {
  const t = useTranslations('webhooks');
  const { tenant } = list.useParams();
  const { company } = useCompany();
  const openEndpoint = useOpenEndpoint();
  const newEndpoint = (
    <Link to="/$tenant/settings/webhooks/new" params={{ tenant }} className={buttonClass('primary')}>
      <Icon name="plus" />
      {t('new')}
    </Link>
  );
  return (
    <Page
      isNarrow
      title={t('title')}
      summary={t('intro')}
      actions={
        <May do="webhooks:write">
          {!company.livemode && <TestReceiver onDone={openEndpoint} />}
          {newEndpoint}
        </May>
      }
    >
      <EndpointList action={<May do="webhooks:write">{newEndpoint}</May>} />
      <Outlet />
    </Page>
  );
}

export function NewWebhookDrawer() {
  return <NewEndpoint onClose={useBackToList()} onDone={useOpenEndpoint()} />;
}

/** One endpoint: how it is doing, what can be done about it, and what was sent to it. */
export function WebhookPage() {
  const t = useTranslations('webhooks');
  const { tenant, endpoint } = one.useParams();
  const filters = one.useSearch();
  const backToList = useBackToList();
  const { data, error, refetch } = useApi().query.useQuery('get', '/v1/webhook-endpoints/{id}', {
    params: { path: { id: endpoint } },
  });
  return (
    <Page
      isNarrow
      title={data ? (data.description ?? new URL(data.url).host) : t('endpoint')}
      summary={
        <Link
          to="/$tenant/settings/webhooks"
          params={{ tenant }}
          className="inline-flex items-center gap-1 text-primary hover:underline"
        >
          <Icon name="left" />
          {t('title')}
        </Link>
      }
    >
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && (
        <>
          <EndpointDetail endpoint={data} />
          <May do="webhooks:write">
            <EndpointActions endpoint={data} onRemoved={backToList} />
          </May>
          <DeliveryList endpoint={endpoint} filters={filters} />
        </>
      )}
      <Outlet />
    </Page>
  );
}

export function EditWebhookDrawer() {
  return <EditEndpoint id={one.useParams().endpoint} onClose={useBackToEndpoint()} />;
}

export function WebhookDeliveryDrawer() {
  const { delivery: id } = delivery.useParams();
  return <DeliveryDrawer key={id} id={id} onClose={useBackToEndpoint()} />;
}

function useOpenEndpoint(): (endpoint: string) => void {
  const { tenant } = list.useParams();
  const navigate = useNavigate();
  return (endpoint) => void navigate({ to: '/$tenant/settings/webhooks/$endpoint', params: { tenant, endpoint } });
}

function useBackToList(): () => void {
  const { company } = useCompany();
  const navigate = useNavigate();
  return () => void navigate({ to: '/$tenant/settings/webhooks', params: { tenant: company.id } });
}

/** The page behind a drawer, with its list as it was filtered. */
function useBackToEndpoint(): () => void {
  const params = one.useParams();
  const search = one.useSearch();
  const navigate = useNavigate();
  return () => void navigate({ to: '/$tenant/settings/webhooks/$endpoint', params, search });
}
