import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@kita/dev';

/** `const name = createRoute({ getParentRoute: () => parent, path: '/path' … component: …`, with or without `export`. */
const ROUTE = /const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: '([^']*)',([\s\S]*?)\}\);/g;

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

/** @throws when a route is written in a way this cannot read: no page is forgotten in silence. */
export function addressesIn(sources: readonly string[]): string[] {
  const routes = new Map(
    sources
      .flatMap((source) => [...source.matchAll(ROUTE)])
      .map(([, name = '', parent = '', own = '', rest = '']) => [
        name,
        { parent, own, isPage: /component[:,]/.test(rest) },
      ]),
  );
  const count = sources.join('\n').match(/createRoute\(/g)?.length ?? 0;
  assert.equal(routes.size, count, 'a route of the app is written in a way that its address cannot be read');
  const addressOf = (name: string): string => {
    const route = routes.get(name);
    return route ? addressOf(route.parent) + route.own.replace(/\/$/, '') : '';
  };
  const pages = [...routes].filter(([, { isPage }]) => isPage).map(([name]) => addressOf(name) || '/');
  return [...new Set(pages)].toSorted();
}
