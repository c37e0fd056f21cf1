import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { settings } from './settings.ts';
import { readEventFilters } from '../../features/events/event-filters.ts';
import { readDeliveryFilters } from '../../features/webhooks/delivery-filters.ts';

const apiKeys = createRoute({
  getParentRoute: () => settings,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('../api-keys-page.tsx'), 'ApiKeysPage'),
});

const newApiKey = createRoute({
  getParentRoute: () => apiKeys,
  path: '/new',
  component: lazyRouteComponent(() => import('../api-keys-page.tsx'), 'NewApiKeyRoute'),
});

const webhookPages = () => import('../webhook-pages.tsx');

const webhooks = createRoute({
  getParentRoute: () => settings,
  path: '/webhooks',
  component: lazyRouteComponent(webhookPages, 'WebhooksPage'),
});

const newWebhook = createRoute({
  getParentRoute: () => webhooks,
  path: '/new',
  component: lazyRouteComponent(webhookPages, 'NewWebhookDrawer'),
});

const webhook = createRoute({
  getParentRoute: () => settings,
  path: '/webhooks/$endpoint',
  validateSearch: readDeliveryFilters,
  component: lazyRouteComponent(webhookPages, 'WebhookPage'),
});

const editWebhook = createRoute({
  getParentRoute: () => webhook,
  path: '/edit',
  component: lazyRouteComponent(webhookPages, 'EditWebhookDrawer'),
});

const webhookDelivery = createRoute({
  getParentRoute: () => webhook,
  path: '/deliveries/$delivery',
  component: lazyRouteComponent(webhookPages, 'WebhookDeliveryDrawer'),
});

const eventPages = () => import('../event-pages.tsx');

const events = createRoute({
  getParentRoute: () => settings,
  path: '/events',
  validateSearch: readEventFilters,
  component: lazyRouteComponent(eventPages, 'EventsPage'),
});

const event = createRoute({
  getParentRoute: () => events,
  path: '/$event',
  component: lazyRouteComponent(eventPages, 'EventDrawerRoute'),
});

/** What programs of the company use: keys, webhooks, events. */
export const developerRoutes = [
  apiKeys.addChildren([newApiKey]),
  webhooks.addChildren([newWebhook]),
  webhook.addChildren([editWebhook, webhookDelivery]),
  events.addChildren([event]),
] as const;
