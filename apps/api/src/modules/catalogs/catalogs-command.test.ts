import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { runCatalogsCommand } from './catalogs-command.ts';

let database: TestDatabase;
let worker: Database;
let directory: string;

const exportations = (...rows: string[]) => ['id,texto,vigencia_desde,vigencia_hasta', ...rows].join('\n');

beforeAll(async () => {
  database = await createTestDatabase();
  worker = openDatabase({ url: database.workerUrl, applicationName: 'catalogs-test' });
  directory = await mkdtemp(path.join(os.tmpdir(), 'kita-catalogs-test-'));
  await writeFile(
    path.join(directory, 'cfdi_40_exportaciones.csv'),
    exportations(
      '01,No aplica,2022-01-01,',
      '02,Definitiva con otra clave,2022-01-01,',
      '04,Definitiva con clave distinta a A1 o cuando no existe enajenación en términos del CFF,2022-02-25,',
    ),
  );
});
afterAll(async () => {
  await worker.close();
  await rm(directory, { recursive: true });
  await database.drop();
});

async function run(...args: string[]): Promise<{ status: number; text: string }> {
  let text = '';
  const add = (part: string): void => {
    text += part;
  };
  const status = await runCatalogsCommand({
    args,
    db: () => worker,
    directory,
    now: new Date('2026-11-21T18:00:00Z'),
    print: add,
    printError: add,
  });
  return { status, text };
}

it('tells what an import would change, row by row, and changes nothing', async () => {
  const { status, text } = await run('import', '.', '--dry-run', '--details');
  expect(status).toBe(0);
  expect(text.split('\n').slice(1)).toEqual([
    '  ~ 02 Definitiva con otra clave',
    '      texto: «Definitiva con clave A1» → «Definitiva con otra clave»',
    '  - 03 Temporal, until 2026-11-21',
    'Dry run: nothing was changed.',
    '',
  ]);
  expect((await run('status')).text).toMatch(/c_Exportacion +complete +4 rows {2}built in/);
});

it('imports a directory and tells what changed', async () => {
  const { status, text } = await run('import', '.');
  expect(text).toBe(`${'c_Exportacion'.padEnd(36)}0 added, 1 changed, 1 ended, 2 unchanged  (02 03)\n`);
  expect(status).toBe(0);
});

it('shows the state of the catalogues, also as JSON', async () => {
  const { text } = await run('status');
  expect(text).toContain(`as of 2026-11-21 from ${directory}; last change 2026-11-21: +0 ~1 -1\n`);
  expect(text).toMatch(/^CFDI 4\.0\n {2}c_Aduana[^]+\nNómina 1\.2\n {2}c_Banco/);
  expect(text).toMatch(/c_CodigoPostal +empty +0 rows +built in/);
  const json: unknown = JSON.parse((await run('status', '--json')).text);
  expect(json).toContainEqual(expect.objectContaining({ name: 'c_Moneda', state: 'starter' }));
});

it('names file and line of every mistake, and changes nothing', async () => {
  const file = path.join(directory, 'bad', 'cfdi_40_exportaciones.csv');
  await mkdir(path.dirname(file));
  await writeFile(file, exportations('1,Corta,2022-01-01,', '03,Bien,ayer,'));
  const { status, text } = await run('import', file);
  expect(status).toBe(1);
  expect(text).toBe(`${file}:2: «1» is not a key of c_Exportacion\n${file}:3: «ayer» is not a date\n`);
});

it.each([[[]], [['import']], [['status', 'x']], [['borrar']], [['import', 'a', 'b']], [['status', '--no']]])(
  'explains itself for %j',
  async (args) => {
    const { status, text } = await run(...args);
    expect([status, text.slice(0, 6)]).toEqual([2, 'Usage:']);
  },
);

it('says what is missing: a path, an address, a database', async () => {
  expect(await run('import', 'nada')).toMatchObject({ status: 1, text: expect.stringContaining('does not exist') });
  expect(await run('update')).toMatchObject({ status: 2, text: expect.stringContaining('KITA_CATALOGS_URL') });
  const nobody = openDatabase({ url: 'postgres://kita_worker@127.0.0.1:1/kita', applicationName: 'x' });
  let said = '';
  const add = (text: string): void => {
    said += text;
  };
  const base = { directory, now: new Date(), print: add, printError: add };
  expect(await runCatalogsCommand({ ...base, args: ['status'], db: () => nobody })).toBe(1);
  expect(said).toContain('pnpm start');
  await nobody.close();
});
