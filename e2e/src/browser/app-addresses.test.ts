import { expect, test } from 'vitest';
import { addressesIn, appAddresses } from './app-addresses.ts';

const TREE = `
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });
export const company = createRoute({
  getParentRoute: () => root,
  path: '/$tenant',
  component: lazyRouteComponent(() => import('./company.tsx'), 'Company'),
});`;
const SALES = `
const sale = createRoute({
  getParentRoute: () => company,
  path: '/sales/$sale',
  validateSearch: ({ q }) => ({ q }),
  component: Sale,
});
const old = createRoute({ getParentRoute: () => company, path: '/old', beforeLoad: goElsewhere });`;
/** A name of its own that another file exports too. */
const CONSOLE = `
const console = createRoute({ getParentRoute: () => root, path: '/console', component: Console });
const company = createRoute({ getParentRoute: () => console, path: '/companies', component: Companies });
const one = createRoute({ getParentRoute: () => company, path: '/$id', component: One });`;

test('every page has its whole address, over files; what only leads on is no page', () => {
  expect(addressesIn([SALES, TREE])).toEqual(['/', '/$tenant', '/$tenant/sales/$sale']);
  const both = addressesIn([CONSOLE, TREE, SALES]);
  expect(both).toEqual(expect.arrayContaining(['/console/companies/$id', '/$tenant/sales/$sale']));
});

test('a route that cannot be read is an error, not a page nobody looks at', () => {
  expect(() => addressesIn([TREE, 'const odd = createRoute(options);'])).toThrow('cannot be read');
});

test('the pages of the app are found', () => {
  expect(appAddresses()).toEqual(expect.arrayContaining(['/sign-in', '/$tenant', '/$tenant/invoices/$invoice/edit']));
});
