import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { root } from './root.ts';

export const company = createRoute({
  getParentRoute: () => root,
  path: '/$tenant',
  component: lazyRouteComponent(() => import('../company-layout.tsx'), 'CompanyLayout'),
});

const home = createRoute({
  getParentRoute: () => company,
  path: '/',
  validateSearch: ({ currency }: Record<string, unknown>): { currency?: string } =>
    typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? { currency } : {},
  component: lazyRouteComponent(() => import('../home-page.tsx'), 'HomePage'),
});

const exportFiles = createRoute({
  getParentRoute: () => company,
  path: '/exports',
  component: lazyRouteComponent(() => import('../exports-page.tsx'), 'ExportsPage'),
});

const notifications = createRoute({
  getParentRoute: () => company,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../notifications-page.tsx'), 'NotificationsPage'),
});

const notificationPreferences = createRoute({
  getParentRoute: () => company,
  path: '/notifications/preferences',
  component: lazyRouteComponent(() => import('../notification-preferences-page.tsx'), 'NotificationPreferencesPage'),
});

export const companyRoutes = [home, exportFiles, notifications, notificationPreferences] as const;
