import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLIENT_TYPES, renderClientTypes } from '../contract/client-types.ts';
import { GateBroken, type Gate } from '../support/gate.ts';
import { loadFunction } from '../support/load-module.ts';

const CONTRACT = 'openapi.yaml';

export const contract: Gate = {
  name: 'contract',
  promise: 'the committed contract and client are what the code says',
  run: async (root) => {
    const render = await loadFunction(root, 'apps/api/src/main/render-contract.ts', 'renderContract');
    const rendered = await render();
    if (typeof rendered !== 'string' || !/^openapi: /m.test(rendered)) {
      throw new GateBroken('renderContract() does not answer an OpenAPI document');
    }
    return [
      ...difference(root, CONTRACT, rendered),
      // From the fresh contract: a stale one must not vouch for stale types.
      ...difference(root, CLIENT_TYPES, await renderClientTypes(rendered)),
    ];
  },
};

/** How a committed file differs from what the code makes now; nothing when they are equal. */
function difference(root: string, file: string, fresh: string): string[] {
  const absolute = path.join(root, file);
  if (!existsSync(absolute)) return [`${file} is missing; run: pnpm openapi`];
  const committed = readFileSync(absolute, 'utf8');
  if (committed === fresh) return [];
  const old = committed.split('\n');
  const now = fresh.split('\n');
  const at = now.findIndex((line, index) => line !== old[index]);
  const line = at < 0 ? now.length : at;
  return [
    `${file}:${line + 1} is out of date; run: pnpm openapi\n    committed: ${old[line] ?? '(ends)'}\n    code says: ${now[line] ?? '(ends)'}`,
  ];
}
