import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import {
  readArcoSearch,
  readCompanySearch,
  readJobSearch,
  readTextSearch,
} from '../../features/operator/operator-search.ts';
import { root } from './root.ts';

const pages = () => import('../operator-pages.tsx');

/** The console of whoever runs the installation, in no company. */
const operator = createRoute({
  getParentRoute: () => root,
  path: '/operator',
  component: lazyRouteComponent(pages, 'OperatorPage'),
});

const overview = createRoute({
  getParentRoute: () => operator,
  path: '/',
  component: lazyRouteComponent(pages, 'OverviewPage'),
});

const companies = createRoute({
  getParentRoute: () => operator,
  path: '/companies',
  validateSearch: readCompanySearch,
  component: lazyRouteComponent(pages, 'CompaniesPage'),
});

const company = createRoute({
  getParentRoute: () => operator,
  path: '/companies/$id',
  component: lazyRouteComponent(pages, 'CompanyPage'),
});

const people = createRoute({
  getParentRoute: () => operator,
  path: '/people',
  validateSearch: readTextSearch,
  component: lazyRouteComponent(pages, 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => operator,
  path: '/people/$id',
  component: lazyRouteComponent(pages, 'PersonPage'),
});

const jobs = createRoute({
  getParentRoute: () => operator,
  path: '/jobs',
  validateSearch: readJobSearch,
  component: lazyRouteComponent(pages, 'JobsPage'),
});

const stuck = createRoute({
  getParentRoute: () => operator,
  path: '/stuck',
  component: lazyRouteComponent(pages, 'StuckPage'),
});

const webhooks = createRoute({
  getParentRoute: () => operator,
  path: '/webhooks',
  component: lazyRouteComponent(pages, 'WebhooksPage'),
});

const flags = createRoute({
  getParentRoute: () => operator,
  path: '/flags',
  component: lazyRouteComponent(pages, 'FlagsPage'),
});

const visits = createRoute({
  getParentRoute: () => operator,
  path: '/visits',
  component: lazyRouteComponent(pages, 'VisitsPage'),
});

const arco = createRoute({
  getParentRoute: () => operator,
  path: '/arco',
  validateSearch: readArcoSearch,
  component: lazyRouteComponent(pages, 'ArcoPage'),
});

export const operatorRoutes = operator.addChildren([
  overview,
  companies,
  company,
  people,
  person,
  jobs,
  stuck,
  webhooks,
  flags,
  visits,
  arco,
]);
