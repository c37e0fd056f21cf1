import { accountRoutes } from './tree/account.ts';
import { catalogRoutes } from './tree/catalog.ts';
import { company, companyRoutes } from './tree/company.ts';
import { designSystem } from './tree/design.ts';
import { developerRoutes } from './tree/developers.ts';
import { entryRoutes } from './tree/entry.ts';
import { invoiceRoutes } from './tree/invoices.ts';
import { operatorRoutes } from './tree/operator.ts';
import { peopleRoutes } from './tree/people.ts';
import { root } from './tree/root.ts';
import { settings, settingsRoutes } from './tree/settings.ts';

/**
 * Every address of the app, by area in `tree/`. A page is fetched when somebody goes there; the address holds what is shown
 * (filters, page, open drawer), so that Back works and a link shows the same to whoever opens it.
 *
 * An area ends with the list of its routes: a new address is a route there and its name in that list.
 */
export const routeTree = root.addChildren([
  ...entryRoutes,
  accountRoutes,
  operatorRoutes,
  designSystem,
  company.addChildren([
    ...companyRoutes,
    ...invoiceRoutes,
    ...catalogRoutes,
    settings.addChildren([...settingsRoutes, ...peopleRoutes, ...developerRoutes]),
  ]),
]);
