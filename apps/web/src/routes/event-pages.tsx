import { Outlet, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { EventDrawer } from '../features/events/event-drawer.tsx';
import { EventLog } from '../features/events/event-log.tsx';
import { Page } from '../ui/page.tsx';

const list = getRouteApi('/$tenant/settings/events');
const one = getRouteApi('/$tenant/settings/events/$event');

export function EventsPage() {
  const t = useTranslations('webhooks');
  return (
    <Page isNarrow title={t('eventsTitle')} summary={t('eventsIntro')}>
      <EventLog filters={list.useSearch()} />
      <Outlet />
    </Page>
  );
}

export function EventDrawerRoute() {
  const { tenant, event } = one.useParams();
  const search = list.useSearch();
  const navigate = useNavigate();
  return (
    <EventDrawer
      key={event}
      id={event}
      onClose={() => void navigate({ to: '/$tenant/settings/events', params: { tenant }, search })}
    />
  );
}
