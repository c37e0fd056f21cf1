import { expect, test } from 'vitest';
import { plant } from '../support/planted.ts';
import { unused } from './unused.ts';

const workspace = {
  'package.json': '{ "name": "planted", "private": true, "type": "module" }',
  'pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
  'tsconfig.json': '{ "files": [] }',
  'packages/pac/package.json':
    '{ "name": "@kita/pac", "type": "module", "exports": { ".": "./src/index.ts" }, "dependencies": { "left-pad": "1.0.0" } }',
  'packages/pac/tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
  'packages/pac/src/index.ts': `export { used } from './used.ts';\n`,
  'packages/pac/src/used.ts': `import 'is-odd';\nexport const used = 1;\nexport const forgotten = 2;\n`,
  'packages/pac/src/orphan.ts': `export const orphan = 1;\n`,
};

test('unused files, exports and dependencies and unlisted packages are reported', async () => {
  const planted = plant(workspace);
  const problems = await unused.run(planted.root);
  expect(problems.toSorted((a, b) => a.localeCompare(b))).toEqual([
    'packages/pac/package.json lists a dependency nothing imports: left-pad',
    'packages/pac/src/orphan.ts is imported by nothing',
    'packages/pac/src/used.ts exports something nobody imports: forgotten',
    'packages/pac/src/used.ts imports a package it does not list: is-odd',
  ]);
  planted.remove();
});

test('code that is all used passes', async () => {
  const { 'packages/pac/src/orphan.ts': _orphan, ...rest } = workspace;
  const planted = plant({
    ...rest,
    'packages/pac/package.json': workspace['packages/pac/package.json'].replace('left-pad', 'is-odd'),
    'packages/pac/src/used.ts': `import 'is-odd';\nexport const used = 1;\n`,
    'packages/pac/src/used.test.ts': `import { used } from './used.ts';\nvoid used;\n`,
  });
  expect(await unused.run(planted.root)).toEqual([]);
  planted.remove();
});
