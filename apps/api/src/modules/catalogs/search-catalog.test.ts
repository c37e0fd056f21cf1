import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import type { CatalogName } from '@kita/sat-catalogs';
import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { importCatalogs } from './import-catalogs.ts';
import { searchCatalog } from './search-catalog.ts';
import { editionOf } from './test-support/edition.ts';

let database: TestDatabase;
let worker: Database;
let db: Database;

const product = (key: string, texto: string, similares = '', to?: string) => ({
  key,
  data: { texto, similares },
  from: '2019-01-07',
  ...(to !== undefined && { to }),
});

const products = [
  product('50202306', 'Refrescos'),
  product('48101901', 'Dispensadores de refrescos para uso comercial'),
  product('25172504', 'Llantas para automóviles o camionetas', 'Refacciones automotrices o autopartes'),
  product('25101611', 'Camiones de carga'),
  product('25101933', 'Camión grúa'),
  product('39111501', 'Luces de emergencia'),
  product('84111500', 'Servicios contables'),
  product('84111502', 'Servicio de contabilidad financiera'),
  product('15101506', 'Gasolina', '', '2020-01-15'),
];

beforeAll(async () => {
  database = await createTestDatabase();
  worker = openDatabase({ url: database.workerUrl, applicationName: 'catalogs-test' });
  db = openDatabase({ url: database.apiUrl, applicationName: 'catalogs-test' });
  const edition = editionOf({
    c_ClaveProdServ: products,
    c_Colonia: [{ key: '06600-0930', data: { texto: 'Juárez' } }],
    c_UsoCFDI: [{ key: 'G03', data: { texto: 'Gastos en general.' }, from: '2022-01-01' }],
  });
  await importCatalogs(worker, edition, { source: 'x', now: new Date('2026-01-01T18:00:00Z'), acceptLosses: true });
});
afterAll(async () => {
  await Promise.all([worker.close(), db.close()]);
  await database.drop();
});

async function keys(q: string, catalog: CatalogName = 'c_ClaveProdServ', limit = 5, asOf = '2026-11-21') {
  const { rows } = await searchCatalog({ db }, { catalog, q, limit, asOf });
  return rows.map(({ key }) => key);
}

describe('searching an imported catalogue', () => {
  it.each([
    ['refresco', ['50202306', '48101901']],
    ['REFRESCÓS', ['50202306', '48101901']],
    ['refr', ['50202306', '48101901']],
    ['camion', ['25101933', '25101611', '25172504']],
    ['camiones carga', ['25101611']],
    ['luz', ['39111501']],
    ['autopartes', ['25172504']],
    ['refresco comercial', ['48101901']],
    ['refresco xilófono', ['50202306', '48101901']],
    ['xilófono marimba', []],
  ])('«%s» finds %j', async (query, found) => {
    expect(await keys(query)).toEqual(found);
  });

  it('finds by the everyday words of the starter list', async () => {
    expect((await keys('coca'))[0]).toBe('50202306');
    expect((await keys('contador'))[0]).toBe('84111500');
  });

  it('forgives a slip when nothing matches', async () => {
    expect((await keys('refesco'))[0]).toBe('50202306');
    expect((await keys('llnatas camionetas'))[0]).toBe('25172504');
  });

  it('finds keys by their beginning, in order', async () => {
    expect(await keys('84111')).toEqual(['84111500', '84111502']);
    expect(await keys('84111502')).toEqual(['84111502']);
    expect(await keys('066', 'c_Colonia')).toEqual(['06600-0930']);
    expect(await keys('g03', 'c_UsoCFDI')).toEqual(['G03']);
  });

  it('shows only rows in force on the day asked for', async () => {
    expect(await keys('gasolina')).toEqual([]);
    expect(await keys('gasolina', 'c_ClaveProdServ', 5, '2019-06-01')).toEqual(['15101506']);
  });

  it('says when there is more, and gives the first keys for an empty query', async () => {
    const found = await searchCatalog({ db }, { catalog: 'c_ClaveProdServ', q: '', limit: 2, asOf: '2026-11-21' });
    expect(found.hasMore).toBe(true);
    expect(found.rows.map(({ key }) => key)).toEqual(['25101611', '25101933']);
  });

  it.each(["'", '%', '_', '\\', "a' | 'b", ':*', '&', '!', '<->', '((', '"', '🦙', 'ñ', '%%%%', ' '.repeat(90)])(
    'takes %j as text, not as a query language',
    async (query) => {
      expect(Array.isArray(await keys(query))).toBe(true);
      expect(Array.isArray(await keys(query, 'c_Colonia'))).toBe(true);
    },
  );
});

describe('searching a catalogue that is not imported', () => {
  it('uses the built-in data', async () => {
    expect((await keys('kg', 'c_ClaveUnidad'))[0]).toBe('KGM');
    expect(await keys('06600', 'c_CodigoPostal')).toEqual([]);
  });
});
