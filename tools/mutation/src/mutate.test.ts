import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A small project whose only test expects this of `discounted(1000n, 10n)`, with the mutants of that function. */
async function mutateProject(expectation: string): Promise<{ status: unknown; output: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kita-mutation-'));
  folders.push(folder);
  mkdirSync(path.join(folder, 'src'));
  symlinkSync(path.resolve(import.meta.dirname, '../node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    path.join(folder, 'src/discount.ts'),
    'export const discounted = (price: bigint, percent: bigint): bigint => price - (price * percent) / 100n;\n',
  );
  writeFileSync(
    path.join(folder, 'src/discount.test.ts'),
    `import { expect, test } from 'vitest';\nimport { discounted } from './discount.ts';\n` +
      `test('a discount', () => { expect(discounted(1000n, 10n)).${expectation}; });\n`,
  );
  const args = [
    '--root',
    folder,
    '--mutate',
    'src/discount.ts',
    '--tests',
    'src/*.test.ts',
    '--concurrency',
    '1',
    '--static',
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(import.meta.dirname, 'mutate.ts'), ...args], (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : error.code, output: stdout + stderr });
    });
  });
}

describe('a planted mutant', { timeout: 120_000 }, () => {
  test('that no test notices fails the run and is named with its place', async () => {
    const { status, output } = await mutateProject('toBeTypeOf("bigint")');
    expect(output).toContain('src/discount.ts:1:71 ArithmeticOperator: price + price * percent / 100n');
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/"survived":3,.*"score":25}\]$/);
    expect(status).toBe(1);
  });

  test('that a test notices counts as killed', async () => {
    const { status, output } = await mutateProject('toBe(900n)');
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/"survived":0,.*"score":100}\]$/);
    expect(status).toBe(0);
  });
});
