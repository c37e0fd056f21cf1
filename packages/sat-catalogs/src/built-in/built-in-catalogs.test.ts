import { describe, expect, it } from 'vitest';
import { satData } from '@kita/testing';
import { catalogDefinitions, type CatalogDefinition } from '../definitions.ts';
import type { CatalogSource } from '../import/catalog-source.ts';
import { openCatalogSource } from '../import/open-catalog-source.ts';
import { isInForce, type CatalogRow } from '../catalog-row.ts';
import { builtInRows } from './all-rows.ts';
import { builtInCatalogs } from './built-in-catalogs.ts';

const data = satData();

/** SAT writes the hectare's symbol as an instruction to say it. */
const knownMistakes = new Map([['c_ClaveUnidad HAR simbolo', 'decir ah']]);

async function publishedRows(source: CatalogSource, definition: CatalogDefinition): Promise<Map<string, CatalogRow>> {
  const table = source.tables.find(({ catalog }) => catalog === definition.name);
  const rows = new Map<string, CatalogRow>();
  if (table !== undefined) for await (const row of table.rows()) rows.set(row.key, row);
  return rows;
}

function disagreements(definition: CatalogDefinition, row: CatalogRow, published: CatalogRow | undefined): string[] {
  if (published === undefined) return [`${definition.name} ${row.key} is not published`];
  const columns = Object.entries(row.data).filter(([name]) => name !== 'similares');
  const wrong = columns.filter(([name, value]) => {
    const theirs = published.data[name];
    return theirs !== value && knownMistakes.get(`${definition.name} ${row.key} ${name}`) !== theirs;
  });
  const found = wrong.map(
    ([name, value]) => `${definition.name} ${row.key} ${name}: ours «${value}», SAT's «${published.data[name]}»`,
  );
  if (row.from !== published.from)
    found.push(`${definition.name} ${row.key} from: ours ${row.from}, SAT's ${published.from}`);
  if (row.to !== published.to) found.push(`${definition.name} ${row.key} to: ours ${row.to}, SAT's ${published.to}`);
  return found;
}

describe('built-in catalogues', () => {
  const carried = catalogDefinitions.filter(({ builtIn }) => builtIn !== 'none');

  it.skipIf(data === undefined)('state the same facts as the published editions', async () => {
    const found: string[] = [];
    const source = await openCatalogSource(`${data}/sat/catalogs`);
    const isCurrent = (row: CatalogRow) => isInForce(row, '2026-08-06');
    for (const definition of carried) {
      const published = await publishedRows(source, definition);
      const rows = builtInRows(definition.name);
      const known = rows.filter((row) => isCurrent(row) || row.to === published.get(row.key)?.to);
      for (const row of known) found.push(...disagreements(definition, row, published.get(row.key)));
      if (definition.builtIn !== 'complete') continue;
      expect(known.map(({ key }) => key).sort(), definition.name).toEqual([...published.keys()].sort());
    }
    await source.close();
    expect(found).toEqual([]);
  });

  it('have well-formed keys, the defined columns and no repeated version', () => {
    for (const definition of carried) {
      const rows = builtInRows(definition.name);
      expect(rows.length, definition.name).toBeGreaterThan(0);
      expect(new Set(rows.map(({ key, from }) => `${key} ${from}`)).size).toBe(rows.length);
      for (const row of rows) {
        expect(row.key).toMatch(definition.keyPattern);
        expect(Object.keys(row.data)).toEqual(expect.arrayContaining(Object.keys(definition.columns)));
      }
    }
  });

  it('carry a starter list of the size promised', () => {
    expect(builtInRows('c_ClaveProdServ').length).toBeGreaterThanOrEqual(300);
    expect(builtInRows('c_ClaveUnidad').length).toBeGreaterThanOrEqual(120);
    expect(builtInRows('c_Moneda').length).toBeGreaterThanOrEqual(40);
  });
});

describe('the port over them', () => {
  const catalogs = builtInCatalogs();

  it('finds a row with its flags', () => {
    expect(catalogs.find('c_FormaPago', '03', '2026-01-15')?.data).toMatchObject({
      texto: 'Transferencia electrónica de fondos',
      es_bancarizado: '1',
    });
    expect(catalogs.find('c_FormaPago', '99')?.data['es_bancarizado']).toBe('');
  });

  it('judges by the date of the document, whether given as a day or as Fecha', () => {
    expect(catalogs.find('c_ObjetoImp', '06', '2024-12-12')).toBeUndefined();
    expect(catalogs.find('c_ObjetoImp', '06', '2024-12-13')).toBeDefined();
    expect(catalogs.find('c_ObjetoImp', '06', '2024-12-13T23:59:59')).toBeDefined();
    expect(catalogs.find('c_Exportacion', '04', '2022-02-01')).toBeUndefined();
  });

  it('keeps the past maximum of the IEPS quota beside the present one', () => {
    const maximum = (day?: string) => catalogs.find('c_TasaOCuota', 'Rango-IEPS-Cuota-TR', day)?.data['valor'];
    expect(maximum('2023-06-01')).toBe('59.144900');
    expect(maximum('2025-12-31')).toBe('69.525500');
    expect(maximum('2026-01-01')).toBe('72.160500');
    expect(maximum()).toBe('72.160500');
  });

  it('says which catalogues are complete, so that a starter list never refuses a key', () => {
    expect(['c_RegimenFiscal', 'c_UsoCFDI', 'c_Estado'].map((name) => catalogs.isLoaded(name))).toEqual([
      true,
      true,
      true,
    ]);
    const partial = ['c_ClaveProdServ', 'c_ClaveUnidad', 'c_Moneda', 'c_Pais', 'c_CodigoPostal', 'c_Otro'];
    expect(partial.map((name) => catalogs.isLoaded(name))).toEqual(partial.map(() => false));
  });

  it('answers nothing for an unknown catalogue or key', () => {
    expect(catalogs.find('c_Otro', '01')).toBeUndefined();
    expect(catalogs.find('c_FormaPago', 'constructor')).toBeUndefined();
    expect(catalogs.find('__proto__', 'toString')).toBeUndefined();
  });
});
