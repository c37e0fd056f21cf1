import { afterAll, beforeAll, expect, test } from 'vitest';
import { plant, type Planted } from '../support/planted.ts';
import { imports } from './imports.ts';

/** One planted violation per rule: the importing file, its text, and files that have to exist for it. */
const violations: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['resolvable', 'packages/pac/src/gone.ts', `import './nowhere.ts';`],
  ['packages-have-doors', 'packages/pac/src/deep.ts', `import '../../cfdi/src/seal.ts';`],
  ['packages-know-no-app', 'packages/pac/src/up.ts', `import '../../../apps/api/src/main/wire.ts';`],
  ['pure-stays-pure', 'packages/cfdi/src/reads-files.ts', `import 'node:fs';`],
  ['drawing-stays-pure', 'packages/documents/src/calls.ts', `import 'node:http';`],
  ['pure-knows-pure', 'packages/cfdi/src/stamps.ts', `import '../../pac/src/index.ts';`],
  ['money-stands-alone', 'packages/money/src/fiscal.ts', `import '../../cfdi/src/seal.ts';`],
  ['cfdi-before-documents', 'packages/cfdi/src/draws.ts', `import '../../documents/src/index.ts';`],
  ['adapters-see-no-database', 'packages/pac/src/stores.ts', `import 'pg';`],
  ['platform-knows-no-module', 'apps/api/src/platform/up.ts', `import '../modules/invoices/index.ts';`],
  ['modules-have-doors', 'apps/api/src/modules/bills/back-door.ts', `import '../invoices/create-invoice.ts';`],
  ['modules-have-doors', 'apps/api/src/main/window.ts', `import '../modules/invoices/create-invoice.ts';`],
  ['tables-know-tables', 'apps/api/src/modules/bills/bills.tables.ts', `import '../invoices/index.ts';`],
  ['modules-know-no-main', 'apps/api/src/modules/bills/up.ts', `import '../../main/wire.ts';`],
  ['routes-know-no-orm', 'apps/api/src/modules/bills/a.routes.ts', `import type {} from 'drizzle-orm';`],
  ['routes-know-no-orm', 'apps/api/src/modules/bills/b.routes.ts', `import './bills.repository.ts';`],
  ['one-door-to-jobs', 'apps/api/src/modules/bills/bills.jobs.ts', `import 'pg-boss';`],
  ['one-door-to-objects', 'apps/api/src/modules/bills/archive.ts', `import '@aws-sdk/client-s3';`],
  ['api-knows-no-sandbox', 'apps/api/src/main/cheat.ts', `import '../../../sandbox/src/index.ts';`],
  ['sandbox-knows-no-api', 'apps/sandbox/src/cheat.ts', `import '../../api/src/main/wire.ts';`],
  ['web-knows-the-contract', 'apps/web/src/shortcut.ts', `import '../../api/src/main/wire.ts';`],
  ['no-test-code-in-products', 'apps/api/src/main/helped.ts', `import '../../../../packages/testing/src/index.ts';`],
  ['no-cycles', 'packages/pac/src/a.ts', `import './b.ts';`],
  ['declared-dependencies', 'packages/pac/src/undeclared.ts', `import 'left-pad';`],
];

const lawful = {
  'package.json': '{ "name": "planted", "type": "module" }',
  'packages/pac/package.json': '{ "name": "pac", "type": "module", "devDependencies": { "left-pad": "1.0.0" } }',
  'packages/pac/node_modules/left-pad/package.json': '{ "name": "left-pad", "version": "1.0.0", "main": "index.js" }',
  'packages/pac/node_modules/left-pad/index.js': '',
  'packages/pac/src/b.ts': `import './a.ts';`,
  'packages/pac/src/index.ts': 'export {};',
  'packages/documents/src/index.ts': 'export {};',
  'packages/testing/src/index.ts': 'export {};',
  'packages/cfdi/src/seal.ts': 'export {};',
  'apps/api/src/main/wire.ts': 'export {};',
  'apps/api/src/modules/bills/bills.repository.ts': 'export {};',
  'apps/api/src/modules/invoices/create-invoice.ts': 'export {};',
  'apps/api/src/modules/invoices/index.ts': `export * from './create-invoice.ts';`,
  'apps/sandbox/src/index.ts': 'export {};',
};

let planted: Planted;
let problems: readonly string[];
beforeAll(async () => {
  planted = plant({ ...lawful, ...Object.fromEntries(violations.map(([, file, text]) => [file, text])) });
  problems = await imports.run(planted.root);
}, 120_000);
afterAll(() => planted.remove());

test.each(violations)('%s is reported for %s', (rule, file) => {
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${file} → .* \\(${rule}\\)$`)));
});

test('imports in the agreed directions are not reported', async () => {
  const { 'packages/pac/src/b.ts': _cycle, ...rest } = lawful;
  const lawAbiding = plant({
    ...rest,
    'apps/api/src/main/all.ts': `import '../modules/invoices/index.ts';`,
    'apps/api/src/modules/bills/bills.tables.ts': `import '../invoices/invoices.tables.ts';`,
    'apps/api/src/modules/invoices/invoices.tables.ts': 'export {};',
    'packages/documents/src/compress.ts': `import 'node:zlib';`,
  });
  expect(await imports.run(lawAbiding.root)).toEqual([]);
  lawAbiding.remove();
});

test('a gate that sees no module says so instead of staying green', async () => {
  const empty = plant({ 'packages/pac/src/a.js': '' });
  await expect(imports.run(empty.root)).rejects.toThrow('sees no TypeScript module');
  empty.remove();
});
