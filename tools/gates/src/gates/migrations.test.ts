import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repository } from '../support/gate.ts';
import { plant, type Planted } from '../support/planted.ts';
import { runTool } from '../support/run-tool.ts';
import { migrations } from './migrations.ts';

const tables = (columns: string) => `import { pgSchema, text } from 'drizzle-orm/pg-core';
export const bills = pgSchema('app').table('bills', { ${columns} });\n`;

let planted: Planted;
beforeEach(() => {
  planted = plant({
    'apps/api/package.json': '{ "name": "planted-api", "type": "module" }',
    'apps/api/src/bills.tables.ts': tables(`id: text('id').primaryKey()`),
    'apps/api/migrations/meta/_journal.json': '{ "version": "7", "dialect": "postgresql", "entries": [] }',
  });
  symlinkSync(path.join(repository, 'apps/api/node_modules'), path.join(planted.root, 'apps/api/node_modules'));
});
afterEach(() => planted.remove());

/** What a developer does after changing a table. */
async function commitMigration(): Promise<void> {
  const tool = { package: 'drizzle-kit', bin: 'drizzle-kit', owner: path.join(repository, 'apps/api') };
  const flags = ['--dialect', 'postgresql', '--schema', './src/**/*.tables.ts', '--out', './migrations'];
  await runTool(tool, ['generate', ...flags], path.join(planted.root, 'apps/api'));
}

test('a table without a migration is reported', async () => {
  expect(await migrations.run(planted.root)).toContainEqual(
    expect.stringMatching(/^no migration does: CREATE TABLE "app"."bills"/),
  );
});

test('a column without a migration is reported, and nothing is written into the repository', async () => {
  await commitMigration();
  expect(await migrations.run(planted.root)).toEqual([]);
  planted.write('apps/api/src/bills.tables.ts', tables(`id: text('id').primaryKey(), note: text('note')`));
  const problem = ['no migration does: ALTER TABLE "app"."bills" ADD COLUMN "note" text;'];
  expect(await migrations.run(planted.root)).toEqual(problem);
  expect(await migrations.run(planted.root)).toEqual(problem);
});

test('tables that cannot even be read break the gate', async () => {
  planted.write('apps/api/src/bills.tables.ts', `import './gone.ts';\n`);
  await expect(migrations.run(planted.root)).rejects.toThrow('drizzle-kit failed');
});
