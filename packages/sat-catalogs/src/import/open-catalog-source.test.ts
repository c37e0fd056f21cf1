import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { satData } from '@kita/testing';
import { catalogDefinitions } from '../definitions.ts';
import { CatalogFileInvalid } from './catalog-file-invalid.ts';
import type { CatalogSource } from './catalog-source.ts';
import type { ImportedRow } from './normalise-row.ts';
import { openCatalogSource } from './open-catalog-source.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'kita-catalogs-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function rowsOf(source: CatalogSource): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = [];
  for (const table of source.tables) for await (const row of table.rows()) rows.push(row);
  await source.close();
  return rows;
}

const readAll = async (location: string) => rowsOf(await openCatalogSource(location));

async function file(name: string, content: string | Buffer): Promise<string> {
  const location = path.join(directory, name);
  await mkdir(path.dirname(location), { recursive: true });
  await writeFile(location, content);
  return location;
}

const regimes = [
  'id,texto,aplica_fisica,aplica_moral,vigencia_desde,vigencia_hasta',
  '601,"General de Ley, Personas Morales",,1,2022-01-01,',
  '612,Personas Físicas,Sí,No,2022-01-01,2030-12-31',
].join('\n');

const regimeRows = [
  {
    catalog: 'c_RegimenFiscal',
    key: '601',
    data: { texto: 'General de Ley, Personas Morales', aplica_fisica: '', aplica_moral: '1' },
    from: '2022-01-01',
  },
  {
    catalog: 'c_RegimenFiscal',
    key: '612',
    data: { texto: 'Personas Físicas', aplica_fisica: '1', aplica_moral: '' },
    from: '2022-01-01',
    to: '2030-12-31',
  },
];

describe('a directory of CSV files', () => {
  it('is read at any depth, compressed or not, and what is not ours is named', async () => {
    await file('sat/cfdi40/cfdi_40_regimenes_fiscales.csv', regimes);
    await file('sat/cfdi40/cfdi_40_meses.csv.gz', gzipSync('id,texto,vigencia_desde,vigencia_hasta\n01,Enero,,\n'));
    await file('sat/nomina/nomina_bancos_2012.csv', 'id\n002\n');
    await file('sat/LEEME.md', 'nada');
    const source = await openCatalogSource(directory);
    expect(source.ignored).toEqual([path.join(directory, 'sat/nomina/nomina_bancos_2012.csv')]);
    expect(await rowsOf(source)).toEqual([{ catalog: 'c_Meses', key: '01', data: { texto: 'Enero' } }, ...regimeRows]);
  });

  it('with a catalogue twice is refused', async () => {
    await file('a/cfdi_40_meses.csv', 'id');
    await file('b/cfdi_40_meses.csv', 'id');
    await expect(openCatalogSource(directory)).rejects.toThrow('c_Meses is in more than one file');
  });

  it('without catalogues is refused', async () => {
    await expect(openCatalogSource(directory)).rejects.toThrow('holds no catalogue');
  });
});

describe('a CSV file with mistakes', () => {
  async function issuesOf(content: string | Buffer, name = 'cfdi_40_regimenes_fiscales.csv') {
    const location = await file(name, content);
    const error: unknown = await readAll(location).catch((reason: unknown) => reason);
    if (!(error instanceof CatalogFileInvalid)) throw error;
    expect(error.issues.every(({ source }) => source === location)).toBe(true);
    return error.issues.map(({ line, problem }) => `${line}: ${problem}`);
  }
  const lines = (...rows: string[]) => [regimes, ...rows].join('\n');

  it('names the line and what is wrong, every mistake at once', async () => {
    const found = await issuesOf(
      lines(
        '60,Corto,1,,2022-01-01,',
        '603,Otro,quizá,,2022-01-01,',
        '601,Otra vez,,1,2022-01-01,',
        '605,Fecha,1,,2022-02-30,',
      ),
    );
    expect(found).toEqual([
      '4: «60» is not a key of c_RegimenFiscal',
      '5: aplica_fisica: «quizá» is neither yes nor no',
      '6: key 601 was already on line 2',
      '7: «2022-02-30» is not a date',
    ]);
  });

  it.each([
    ['id,texto\n601,Uno', '1: missing columns: aplica_fisica, aplica_moral, vigencia_desde, vigencia_hasta'],
    [lines('605,de más,1,,2022-01-01,,'), '4: 7 columns where the header has 6'],
    [lines('605,al revés,1,,2024-01-01,2023-01-01'), '4: in force until 2023-01-01, before it begins on 2024-01-01'],
    [regimes.split('\n')[0] ?? '', '1: no rows'],
    ['', '1: no rows'],
    [lines('605,"abierto,1'), '4: a quoted field is not closed'],
  ])('%#: is refused whole', async (content, issue) => {
    expect(await issuesOf(content)).toEqual([issue]);
  });

  it('with a key on several rows is one row where SAT lists them so', async () => {
    const header = 'id,texto,clase_o_div,peligro_secundario,nombre_tecnico,vigencia_desde,vigencia_hasta';
    const acid = (texto: string, secondary: string) => `1796,${texto},8,${secondary},,2024-07-17,`;
    const content = [header, acid('con más del 50%', '5.1'), acid('con un máximo del 50%', '')].join('\n');
    const source = await openCatalogSource(await file('ccp_31_materiales_peligrosos.csv', content));
    const texto = 'con más del 50% | con un máximo del 50%';
    expect(await rowsOf(source)).toMatchObject([
      { key: '1796', data: { texto, clase_o_div: '8', peligro_secundario: '5.1' }, from: '2024-07-17' },
    ]);
  });

  it('that is not UTF-8 is refused', async () => {
    expect(await issuesOf(Buffer.from('id,texto\n601,M\u00e9xico', 'latin1'))).toEqual(['1: the file is not UTF-8']);
  });

  it('stops after twenty mistakes', async () => {
    expect(await issuesOf(lines(...Array.from({ length: 90 }, () => 'x,x,,,,')))).toHaveLength(20);
  });

  it('that unpacks to more than allowed is refused', async () => {
    const location = await file('cfdi_40_meses.csv.gz', gzipSync('x'.repeat(1_000_000)));
    const source = await openCatalogSource(location, { sizeMax: 100_000 });
    await expect(rowsOf(source)).rejects.toThrow('holds more than 100000 bytes');
  });
});

describe('the SQLite edition', () => {
  async function database(name = 'catalogs.db'): Promise<string> {
    const location = path.join(directory, name);
    const db = new DatabaseSync(location);
    db.exec(`
      create table "cfdi_40_regimenes_fiscales"("id" text, "texto" text, "aplica_fisica" int, "aplica_moral" int,
        "vigencia_desde" text, "vigencia_hasta" text);
      insert into cfdi_40_regimenes_fiscales values
        ('601', 'General de Ley, Personas Morales', '', 1, '2022-01-01', ''),
        ('612', 'Personas Físicas', 1, 0, '2022-01-01', '2030-12-31');
      create table "cfdi_40_numeros_pedimento_aduana"("aduana" text, "patente" text, "ejercicio" int, "cantidad" int,
        "vigencia_desde" text, "vigencia_hasta" text);
      insert into cfdi_40_numeros_pedimento_aduana values ('01', '3173', 2007, 999999, '2017-01-01', '');
      create table "ccp_30_estaciones"("id" text);`);
    db.close();
    return location;
  }

  it('gives the same rows as the CSV edition', async () => {
    const source = await openCatalogSource(await database());
    expect(source.ignored).toEqual(['ccp_30_estaciones']);
    expect(await rowsOf(source)).toEqual([
      { catalog: 'c_NumPedimentoAduana', key: '01-3173-2007', data: { cantidad: '999999' }, from: '2017-01-01' },
      ...regimeRows,
    ]);
  });

  it('is read compressed too, and leaves nothing behind', async () => {
    const { readFile, readdir } = await import('node:fs/promises');
    const packed = await file('catalogs.db.gz', gzipSync(await readFile(await database())));
    const left = async () =>
      (await readdir(os.tmpdir())).filter((name) => /^kita-catalogs-(?!test-)/.test(name)).length;
    const before = await left();
    const source = await openCatalogSource(packed);
    expect(source.tables[0]?.source).toBe(`${packed}#cfdi_40_numeros_pedimento_aduana`);
    expect(await left()).toBe(before + 1);
    expect(await rowsOf(source)).toHaveLength(3);
    expect(await left()).toBe(before);
  });

  it('names table and row of a mistake', async () => {
    const location = await database();
    const db = new DatabaseSync(location);
    db.exec("insert into cfdi_40_regimenes_fiscales values ('6', 'x', '', '', '', '')");
    db.close();
    await expect(readAll(location)).rejects.toThrow(
      `${location}#cfdi_40_regimenes_fiscales:3: «6» is not a key of c_RegimenFiscal`,
    );
  });

  it.each(['catalogs.db', 'catCFDI_V_4_20260806.xls', 'otro.txt'])('is not what %s holds', async (name) => {
    await expect(openCatalogSource(await file(name, 'no es una base'))).rejects.toThrow(/workbook|neither/);
  });
});

describe('the published editions', () => {
  const data = satData();

  it.skipIf(data === undefined)('are read whole, row for row', async () => {
    const source = await openCatalogSource(`${data}/sat/catalogs`);
    const counts = new Map<string, number>();
    for (const table of source.tables) {
      let count = 0;
      for await (const row of table.rows()) if (row.key !== '') count++;
      counts.set(table.catalog, count);
    }
    expect([...counts.keys()].sort()).toEqual(catalogDefinitions.map(({ name }) => name).sort());
    expect(Object.fromEntries(counts)).toMatchObject({
      c_ClaveProdServ: 52_514,
      c_ClaveUnidad: 2418,
      c_CodigoPostal: 95_748,
      c_Colonia: 145_366,
      c_NumPedimentoAduana: 58_853,
      c_Municipio: 2478,
      c_UsoCFDI: 24,
      c_TipoDeduccion: 115,
      c_ClaveProdServCP: 48_757,
      c_MaterialPeligroso: 2337,
      'catCartaPorte:c_Municipio': 2463,
      c_FraccionArancelaria: 11_519,
      'catRetenciones:c_Pais': 247,
    });
  });
});
