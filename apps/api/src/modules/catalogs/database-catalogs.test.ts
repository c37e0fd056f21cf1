import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { DatabaseCatalogs } from './database-catalogs.ts';
import { documentKeys } from './document-keys.ts';
import { importCatalogs } from './import-catalogs.ts';
import { editionOf } from './test-support/edition.ts';

let database: TestDatabase;
let worker: Database;
let db: Database;
let catalogs: DatabaseCatalogs;

beforeAll(async () => {
  database = await createTestDatabase();
  worker = openDatabase({ url: database.workerUrl, applicationName: 'catalogs-test' });
  db = openDatabase({ url: database.apiUrl, applicationName: 'catalogs-test' });
  catalogs = await new DatabaseCatalogs(db).load();
});
afterAll(async () => {
  await Promise.all([worker.close(), db.close()]);
  await database.drop();
});

const keys = documentKeys({ claveProdServ: ['50202306', '99999999'], codigoPostal: ['06600'] });

describe('before any import', () => {
  it('answers from the built-in data, and never says that a product does not exist', async () => {
    const port = await catalogs.forKeys(keys);
    expect(port.find('c_ClaveProdServ', '50202306')?.data['texto']).toBe('Refrescos');
    expect(port.find('c_ClaveProdServ', '99999999')).toBeUndefined();
    expect(['c_ClaveProdServ', 'c_CodigoPostal', 'c_Moneda'].map((name) => port.isLoaded(name))).toEqual([
      false,
      false,
      false,
    ]);
    expect(port.isLoaded('c_UsoCFDI')).toBe(true);
  });

  it('fails loudly for a key that was not asked for, as it would after an import', async () => {
    const port = await catalogs.forKeys(keys);
    expect(() => port.find('c_ClaveProdServ', '84111506')).toThrow('was not asked for');
  });
});

describe('after an import by another process', () => {
  beforeAll(async () => {
    const edition = editionOf({
      c_ClaveProdServ: [
        { key: '50202306', data: { texto: 'Refrescos (nuevo)' }, from: '2019-01-07', to: '2026-06-30' },
      ],
      c_CodigoPostal: [{ key: '06600', data: { estado: 'CMX' } }],
      c_Moneda: [{ key: 'MXN', data: { texto: 'Peso Mexicano', decimales: '2' }, from: '2022-01-01' }],
    });
    await importCatalogs(worker, edition, { source: 'x', now: new Date('2026-01-01T18:00:00Z') });
  });

  it('knows what exists and what does not, by the date of the document', async () => {
    const port = await catalogs.forKeys(keys);
    expect(port.isLoaded('c_ClaveProdServ')).toBe(true);
    expect(port.find('c_ClaveProdServ', '50202306', '2026-06-30')?.data['texto']).toBe('Refrescos (nuevo)');
    expect(port.find('c_ClaveProdServ', '50202306', '2026-07-01')).toBeUndefined();
    expect(port.find('c_ClaveProdServ', '99999999')).toBeUndefined();
    expect(port.find('c_CodigoPostal', '06600')?.data['estado']).toBe('CMX');
  });

  it('serves small catalogues from memory, imported ones instead of the starter list', async () => {
    await catalogs.forKeys([]);
    expect(catalogs.isLoaded('c_Moneda')).toBe(true);
    expect(catalogs.find('c_Moneda', 'MXN')?.data['decimales']).toBe('2');
    expect(catalogs.find('c_Moneda', 'USD')).toBeUndefined();
    expect(catalogs.find('c_UsoCFDI', 'G03')).toBeDefined();
  });

  it('reports large catalogues as not loaded where no keys were asked for', () => {
    expect(catalogs.isLoaded('c_ClaveProdServ')).toBe(false);
    expect(catalogs.find('c_ClaveProdServ', '50202306')?.data['texto']).toBe('Refrescos');
  });

  it('reads inside the transaction of its caller', async () => {
    const port = await db.withSystem((tx) => catalogs.forKeys(keys, tx));
    expect(port.find('c_CodigoPostal', '06600')).toBeDefined();
  });
});

describe('the keys of a document', () => {
  it('are named once each, and a customs number by both years it may mean', () => {
    const named = documentKeys({
      claveProdServ: ['50202306', '50202306'],
      codigoPostal: ['06600'],
      pedimentos: ['25  47  3173  5001234', '25  47  3173  9001234', 'no es un pedimento'],
      claveProdServCP: ['50202306'],
      fraccionArancelaria: ['2202100100'],
      colonia: ['06600-0930'],
    });
    expect(named.map(({ catalog, key }) => `${catalog} ${key}`)).toEqual([
      'c_ClaveProdServ 50202306',
      'c_CodigoPostal 06600',
      'c_ClaveProdServCP 50202306',
      'c_FraccionArancelaria 2202100100',
      'c_Colonia 06600-0930',
      'c_NumPedimentoAduana 47-3173-2025',
      'c_NumPedimentoAduana 47-3173-2019',
    ]);
  });
});
