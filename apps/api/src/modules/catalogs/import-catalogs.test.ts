import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { builtInRows } from '@kita/sat-catalogs';
import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';
import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { catalogStatus } from './catalog-status.ts';
import { readCatalogs } from './catalogs.repository.ts';
import { CatalogImportRunning, importCatalogs } from './import-catalogs.ts';
import { editionOf, many } from './test-support/edition.ts';

let database: TestDatabase;
let worker: Database;
let api: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  worker = openDatabase({ url: database.workerUrl, applicationName: 'catalogs-test' });
  api = openDatabase({ url: database.apiUrl, applicationName: 'catalogs-test' });
});
afterAll(async () => {
  await Promise.all([worker.close(), api.close()]);
  await database.drop();
});

const day = (text: string): Date => new Date(`${text}T18:00:00Z`);

async function importRows(catalog: CatalogName, rows: readonly CatalogRow[], on: string, acceptLosses = false) {
  const report = await importCatalogs(worker, editionOf({ [catalog]: rows }), {
    source: 'edition.db',
    now: day(on),
    acceptLosses,
  });
  const [counts] = report.catalogs;
  return counts;
}

const stored = (catalog: CatalogName) => api.withSystem((tx) => readCatalogs(tx, [catalog]));
const aduana = (key: string, texto: string, to?: string): CatalogRow => ({
  key,
  data: { texto },
  from: '2022-01-01',
  ...(to !== undefined && { to }),
});

describe('importing an edition', () => {
  it('adds, then leaves alone what did not change', async () => {
    const edition = [aduana('01', 'ACAPULCO'), aduana('02', 'AGUA PRIETA')];
    expect(await importRows('c_Aduana', edition, '2026-01-10')).toMatchObject({ added: 2, unchanged: 0 });
    expect(await importRows('c_Aduana', edition, '2026-02-10')).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it('closes what vanished, keeps a corrected row as history, and opens again what comes back', async () => {
    expect(await importRows('c_Aduana', [aduana('01', 'ACAPULCO DE JUÁREZ')], '2026-03-10')).toMatchObject({
      changed: 1,
      closed: 1,
      rows: {
        changed: [
          {
            key: '01',
            kind: 'corrected',
            columns: { texto: { before: 'ACAPULCO', after: 'ACAPULCO DE JUÁREZ' } },
          },
        ],
        closed: [{ key: '02', text: 'AGUA PRIETA', to: '2026-03-10' }],
      },
    });
    expect(await stored('c_Aduana')).toMatchObject([
      { key: '01', version: 2, data: { texto: 'ACAPULCO DE JUÁREZ' } },
      { key: '02', version: 1, to: '2026-03-10' },
    ]);
    const { rows } = await api.pool.query(
      `select version, superseded_at from app.catalog_rows where catalog = 'c_Aduana' and key = '01' order by version`,
    );
    expect(rows).toEqual([
      { version: 1, superseded_at: day('2026-03-10') },
      { version: 2, superseded_at: null },
    ]);
    await importRows('c_Aduana', [aduana('01', 'ACAPULCO DE JUÁREZ'), aduana('02', 'AGUA PRIETA')], '2026-04-10');
    expect((await stored('c_Aduana')).map(({ key, to }) => [key, to])).toEqual([
      ['01', undefined],
      ['02', undefined],
    ]);
  });

  it('keeps the earlier period when SAT begins a new one', async () => {
    const quota = (valor: string, from: string): CatalogRow => ({
      key: 'Rango-IEPS-Cuota-TR',
      data: {
        tipo: 'Rango',
        minimo: '0.000000',
        valor,
        impuesto: 'IEPS',
        factor: 'Cuota',
        traslado: '1',
        retencion: '1',
      },
      from,
    });
    await importRows('c_TasaOCuota', [quota('75.000000', '2027-01-01')], '2027-01-05');
    const versions = (await stored('c_TasaOCuota')).filter(({ key }) => key === 'Rango-IEPS-Cuota-TR');
    // The built-in history came along with the first import.
    expect(versions.map(({ data, from, to }) => [data['valor'], from, to])).toEqual([
      ['59.144900', '2022-01-01', '2023-12-31'],
      ['66.506200', '2024-01-01', '2024-12-31'],
      ['69.525500', '2025-01-01', '2025-12-31'],
      ['72.160500', '2026-01-01', '2026-12-31'],
      ['75.000000', '2027-01-01', undefined],
    ]);
  });

  it('refuses an edition that lacks too many rows, unless told that it is right', async () => {
    await importRows('c_PatenteAduanal', many(100), '2026-01-01');
    const short = many(60);
    await expect(importRows('c_PatenteAduanal', short, '2026-02-01')).rejects.toThrow('lacks 40 of 100 rows');
    expect((await stored('c_PatenteAduanal')).every(({ to }) => to === undefined)).toBe(true);
    expect(await importRows('c_PatenteAduanal', short, '2026-02-01', true)).toMatchObject({ closed: 40 });
  });

  it('refuses an edition from before the newest rows, built in or imported', async () => {
    const kinds = builtInRows('c_TipoPercepcion').filter(({ from = '' }) => from < '2025-12-01');
    await expect(importRows('c_TipoPercepcion', kinds, '2026-11-01')).rejects.toThrow(
      'older than the rows here: its newest row is of 2018-10-15, theirs of 2026-06-12',
    );
    expect(await stored('c_TipoPercepcion')).toEqual([]);
    expect(await importRows('c_TipoPercepcion', kinds, '2026-11-01', true)).toMatchObject({ closed: 4 });
  });

  it('changes nothing at all when one catalogue of several is bad', async () => {
    const edition = editionOf(
      { c_Localidad: [{ key: 'JAL-01', data: { texto: 'Guadalajara' } }] },
      new Error('línea 3'),
    );
    await expect(importCatalogs(worker, edition, { source: 'x', now: day('2026-01-01') })).rejects.toThrow('línea 3');
    expect(await stored('c_Localidad')).toEqual([]);
  });

  it('refuses to run beside another import', async () => {
    await worker.withSystem(async (tx) => {
      await tx.execute('select pg_advisory_xact_lock(7361905)');
      const second = importCatalogs(worker, editionOf({}), { source: 'x', now: day('2026-01-01') });
      await expect(second).rejects.toThrow(CatalogImportRunning);
    });
  });
});

describe('the state of the catalogues', () => {
  it('tells imported, built in, starter and empty apart, how old the rows are and when they last changed', async () => {
    const edition = editionOf({ c_Aduana: [aduana('01', 'ACAPULCO DE JUÁREZ'), aduana('02', 'AGUA PRIETA')] });
    const tables = edition.tables.map((table) => ({ ...table, published: '2026-05-01' }));
    await importCatalogs(worker, { ...edition, tables }, { source: 'edition.db', now: day('2026-05-10') });
    const states = new Map((await api.withSystem((tx) => catalogStatus(tx))).map((state) => [state.name, state]));
    expect(states.get('c_Aduana')).toMatchObject({
      state: 'complete',
      source: 'imported',
      rowCount: 2,
      origin: 'edition.db',
      asOf: '2026-05-01',
      importedAt: day('2026-05-10'),
      // The import of May found nothing new.
      lastChange: { importedAt: day('2026-04-10'), added: 0, changed: 1, closed: 0 },
    });
    expect(states.get('c_UsoCFDI')).toMatchObject({ state: 'complete', source: 'built_in', rowCount: 24 });
    expect(states.get('c_ClaveProdServ')).toMatchObject({ state: 'starter', source: 'built_in' });
    expect(states.get('c_CodigoPostal')).toMatchObject({ state: 'empty', rowCount: 0 });
  });
});

describe('the roles', () => {
  it('the HTTP role may read the catalogues and not write them, and nobody may delete', async () => {
    const insert = `insert into app.catalog_rows (catalog, key, version, data, weight, import_id) values ('c_Aduana', '99', 1, '{}', 0, gen_random_uuid())`;
    await expect(api.pool.query(insert)).rejects.toThrow('permission denied');
    await expect(worker.pool.query('delete from app.catalog_rows')).rejects.toThrow('permission denied');
  });
});
