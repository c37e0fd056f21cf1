import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { operations } from './operations.ts';
import { renderContract } from './render-contract.ts';
import { renderErrorOverview } from './render-error-overview.ts';

/** `pnpm openapi`: writes the contract and the tables of error codes from the code. `pnpm check` and a test compare. */
const root = path.resolve(import.meta.dirname, '../../../..');
write('openapi.yaml', await renderContract());
const overview = 'docs/errors/README.md';
write(overview, renderErrorOverview(readFileSync(path.join(root, overview), 'utf8'), operations));

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
  process.stdout.write(`${file} written\n`);
}
