import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { operations } from './operations.ts';
import { renderContract } from './render-contract.ts';
import { renderDocumentRules } from './render-document-rules.ts';
import { renderErrorOverview } from './render-error-overview.ts';
import { renderSatCoverage } from './render-sat-coverage.ts';

/** `pnpm openapi`: writes the contract, the table of problems and the pages of rules from the code. `pnpm check` and a test compare. */
const root = path.resolve(import.meta.dirname, '../../../..');
write('openapi.yaml', await renderContract());
const overview = 'docs/errors/README.md';
write(overview, renderErrorOverview(readFileSync(path.join(root, overview), 'utf8'), operations));
write('docs/generated/document-rules.md', renderDocumentRules());
write('docs/generated/sat-validation-codes.md', renderSatCoverage());

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
  process.stdout.write(`${file} written\n`);
}
