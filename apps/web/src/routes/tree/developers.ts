import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { settings } from './settings.ts';

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

/** What programs of the company use: keys. */
export const developerRoutes = [apiKeys.addChildren([newApiKey])] as const;
