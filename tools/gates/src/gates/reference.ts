import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderReference } from '../reference/render-reference.ts';
import type { Gate } from '../support/gate.ts';

export const reference: Gate = {
  name: 'reference',
  promise: 'every public function of the libraries has a docstring, and the reference says what they say',
  run: async (root) => {
    const { pages, undocumented } = renderReference(root);
    const stale = [...pages].filter(([page, text]) => {
      const file = path.join(root, page);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    });
    return [...undocumented, ...stale.map(([page]) => `${page} is out of date; run: pnpm reference`)];
  },
};
