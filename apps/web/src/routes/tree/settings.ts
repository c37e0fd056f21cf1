import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { company } from './company.ts';
import { readAuditFilters } from '../../features/audit-log/audit-filters.ts';

export const settings = createRoute({
  getParentRoute: () => company,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings-layout.tsx'), 'SettingsLayout'),
});

const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('../settings-layout.tsx'), 'SettingsStart'),
});

const companySettings = createRoute({
  getParentRoute: () => settings,
  path: '/company',
  component: lazyRouteComponent(() => import('../company-settings-page.tsx'), 'CompanySettingsPage'),
});

const certificates = createRoute({
  getParentRoute: () => settings,
  path: '/certificates',
  component: lazyRouteComponent(() => import('../certificates-page.tsx'), 'CertificatesPage'),
});

const pac = createRoute({
  getParentRoute: () => settings,
  path: '/pac',
  component: lazyRouteComponent(() => import('../pac-pages.tsx'), 'PacPage'),
});

const connectPac = createRoute({
  getParentRoute: () => pac,
  path: '/connect',
  component: lazyRouteComponent(() => import('../pac-pages.tsx'), 'ConnectPacRoute'),
});

const series = createRoute({
  getParentRoute: () => settings,
  path: '/series',
  component: lazyRouteComponent(() => import('../series-page.tsx'), 'SeriesPage'),
});

const auditLog = createRoute({
  getParentRoute: () => settings,
  path: '/audit-log',
  validateSearch: readAuditFilters,
  component: lazyRouteComponent(() => import('../audit-log-page.tsx'), 'AuditLogPage'),
});

const mail = createRoute({
  getParentRoute: () => settings,
  path: '/mail',
  component: lazyRouteComponent(() => import('../mail-page.tsx'), 'MailPage'),
});

const whatsApp = createRoute({
  getParentRoute: () => settings,
  path: '/whatsapp',
  component: lazyRouteComponent(() => import('../whatsapp-page.tsx'), 'WhatsAppPage'),
});

export const settingsRoutes = [
  settingsStart,
  companySettings,
  certificates,
  pac.addChildren([connectPac]),
  series,
  auditLog,
  mail,
  whatsApp,
] as const;
