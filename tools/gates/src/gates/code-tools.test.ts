import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../support/gate.ts';
import { plant, type Planted } from '../support/planted.ts';
import { format } from './format.ts';
import { lint } from './lint.ts';
import { types } from './types.ts';

const read = (name: string) => readFileSync(path.join(repository, name), 'utf8');
const tsconfig =
  '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] }, "include": ["apps", "packages"] }';

/** The project's own lint settings, with the plugin found where it lies. */
const lintSettings = read('.oxlintrc.json').replace('./tools/gates', `${repository}/tools/gates`);

test('a type error is reported with its place', async () => {
  const planted = plant({ 'tsconfig.json': tsconfig, 'packages/a.ts': `export const total: number = '1160.00';\n` });
  expect(await types.run(planted.root)).toEqual([expect.stringMatching(/^packages\/a\.ts\(1,14\): error TS2322/)]);
  planted.write('packages/a.ts', `export const total: string = '1160.00';\n`);
  expect(await types.run(planted.root)).toEqual([]);
  planted.remove();
});

test('a compiler that cannot even start is a problem, not a pass', async () => {
  const planted = plant({});
  expect(await types.run(planted.root)).toHaveLength(1);
  planted.remove();
});

test('a file in another layout is reported', async () => {
  const planted = plant({ '.oxfmtrc.json': read('.oxfmtrc.json'), 'packages/a.ts': `export const a = "x"\n` });
  expect(await format.run(planted.root)).toEqual(['packages/a.ts needs: pnpm format']);
  planted.write('packages/a.ts', `export const a = 'x';\n`);
  expect(await format.run(planted.root)).toEqual([]);
  planted.remove();
});

/** One planted violation per rule that this project adds or depends on most. */
const violations: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-floating-promises', 'packages/pac/src/floating.ts', `const send = async () => {};\nsend();`],
  ['no-explicit-any', 'packages/pac/src/any.ts', `export const x: any = 1;`],
  ['no-non-null-assertion', 'packages/pac/src/sure.ts', `export const f = (x?: string) => x!;`],
  ['no-console', 'apps/api/src/prints.ts', `console.log('x');`],
  ['max-lines-per-function', 'apps/api/src/long.ts', `export function long() {\n${'  void 0;\n'.repeat(51)}}`],
  [
    'tenant-setting-stays-local',
    'apps/api/src/a.ts',
    `export const q = "select set_config('app.tenant_id', $1, false)";`,
  ],
  ['tenant-setting-stays-local', 'apps/api/src/b.ts', 'export const q = (t: string) => `SET app.tenant_id = ${t}`;'],
  ['no-disabled-tls', 'packages/pac/src/tls.ts', `export const o = { rejectUnauthorized: false };`],
  [
    'no-disabled-tls',
    'packages/pac/src/env.ts',
    `(globalThis as never as { NODE_TLS_REJECT_UNAUTHORIZED: string }).NODE_TLS_REJECT_UNAUTHORIZED = '0';`,
  ],
  ['no-float-amounts', 'packages/cfdi/src/rate.ts', `export const iva = 0.16;`],
  ['no-float-amounts', 'apps/api/src/modules/bills/sum.ts', `export const f = (a: number) => (a * 3).toFixed(2);`],
  ['no-float-amounts', 'packages/money/src/parse.ts', `export const f = (a: string) => Number.parseFloat(a);`],
  ['pure-packages-are-pure', 'packages/cfdi/src/now.ts', `export const f = () => new Date();`],
  ['pure-packages-are-pure', 'packages/money/src/dice.ts', `export const f = () => Math.random();`],
  [
    'pure-packages-are-pure',
    'packages/documents/src/env.ts',
    `declare const process: { env: string };\nexport const f = process.env;`,
  ],
];

let planted: Planted;
let problems: readonly string[];
beforeAll(async () => {
  const files = violations.map(([, file, text]) => [file, `${text}\n`]);
  planted = plant({ '.oxlintrc.json': lintSettings, 'tsconfig.json': tsconfig, ...Object.fromEntries(files) });
  problems = await lint.run(planted.root);
}, 120_000);
afterAll(() => planted.remove());

test.each(violations)('%s is reported in %s', (rule, file) => {
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${file}:.*\\(${rule}\\)`)));
});

test('what the rules of this project allow is not reported', async () => {
  const lawful = plant({
    '.oxlintrc.json': lintSettings,
    'tsconfig.json': tsconfig,
    'apps/api/src/a.ts': `export const q = "select set_config('app.tenant_id', $1, true)";\n`,
    'packages/cfdi/src/a.ts': `export const f = (now: string) => new Date(now);\n`,
    'packages/cfdi/src/a.test.ts': `export const started = new Date();\nexport const rate = 0.16;\n`,
    'packages/money/src/a.ts': `export const f = (d: { toFixed(n: number): string }) => d.toFixed(2);\n`,
    'packages/pac/src/a.ts': `export const jitter = () => Math.random() * 0.5;\nexport const tls = { rejectUnauthorized: true };\n`,
  });
  expect(await lint.run(lawful.root)).toEqual([]);
  lawful.remove();
});
