import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@kita/dev';

/** `const name = createRoute({ getParentRoute: () => parent, path: '/path' … component: …`, with or without `export`. */
const ROUTE =
  /(export )?const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: '([^']*)',([\s\S]*?)\}\);/g;

/**
 * The address of every page of the app as its route tree declares it (`/$tenant/invoices/$invoice`); what only leads on to
 * another page is left out. Read from the source, because the tree itself can only be loaded by who loads components.
 */
export function appAddresses(): string[] {
  const sources = globSync('apps/web/src/routes/tree/*.ts', { cwd: root }).map((file) =>
    readFileSync(path.join(root, file), 'utf8'),
  );
  return addressesIn(sources);
}

interface Route {
  readonly name: string;
  readonly parent: string;
  readonly own: string;
  readonly isPage: boolean;
  readonly isExported: boolean;
  readonly source: number;
}

/** @throws when a route is written in a way this cannot read: no page is forgotten in silence. */
export function addressesIn(sources: readonly string[]): string[] {
  const routes = sources.flatMap(routesIn);
  const count = sources.join('\n').match(/createRoute\(/g)?.length ?? 0;
  assert.equal(routes.length, count, 'a route of the app is written in a way that its address cannot be read');
  // A name is looked for in its own file first, then among what other files export.
  const parentOf = ({ parent, source }: Route): Route | undefined =>
    routes.find((route) => route.name === parent && route.source === source) ??
    routes.find((route) => route.name === parent && route.isExported);
  const addressOf = (route: Route): string => {
    const parent = parentOf(route);
    return (parent ? addressOf(parent) : '') + route.own.replace(/\/$/, '');
  };
  const pages = routes.filter(({ isPage }) => isPage).map((route) => addressOf(route) || '/');
  return [...new Set(pages)].toSorted();
}

function routesIn(text: string, source: number): Route[] {
  return [...text.matchAll(ROUTE)].map(([, exported, name = '', parent = '', own = '', rest = '']) => {
    return { name, parent, own, source, isExported: exported !== undefined, isPage: /component[:,]/.test(rest) };
  });
}
