import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CatalogSourceUnknown } from './catalog-file-invalid.ts';
import type { CatalogSource } from './catalog-source.ts';
import { csvSource, isCsvName } from './csv-files.ts';
import { decompressed } from './decompress.ts';
import { sqliteSource } from './sqlite-file.ts';
import { workbookSource } from './workbook/workbook-source.ts';

export interface OpenOptions {
  /** Most bytes a file may hold once decompressed. Default 1 GiB; SAT's catalogues together are about a tenth of it. */
  readonly sizeMax?: number;
}

const sizeMaxDefault = 1024 ** 3;
const sqliteMagic = 'SQLite format 3\u0000';

/**
 * Opens whatever holds catalogues at a path: a directory with CSV files and SAT's workbooks at any depth
 * (`cfdi_40_*.csv`, `nomina_*.csv`…, also `.gz` or `.bz2`; `.xls`, `.xlsx`), one such file, or the SQLite edition (`.db`,
 * `.db.gz`, `.db.bz2`).
 *
 * @throws CatalogSourceUnknown when there is nothing there that can be read, or a catalogue is there twice.
 */
export async function openCatalogSource(location: string, options: OpenOptions = {}): Promise<CatalogSource> {
  const sizeMax = options.sizeMax ?? sizeMaxDefault;
  const info = await stat(location).catch(() => undefined);
  if (info === undefined) throw new CatalogSourceUnknown(`${location} does not exist`);
  const source = info.isDirectory() ? await openDirectory(location, sizeMax) : await openFile(location, sizeMax);
  const twice = source.tables.find(
    (table, at) => source.tables.findIndex((one) => one.catalog === table.catalog) !== at,
  );
  if (source.tables.length > 0 && twice === undefined) return source;
  await source.close();
  if (twice === undefined) throw new CatalogSourceUnknown(`${location} holds no catalogue of SAT`);
  throw new CatalogSourceUnknown(`${twice.catalog} is in more than one file: ${twice.source}`);
}

const workbookName = /\.xlsx?$/i;

async function openDirectory(directory: string, sizeMax: number): Promise<CatalogSource> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const csv = csvSource(
    files.filter((file) => isCsvName(path.basename(file))),
    sizeMax,
  );
  const books = files.filter((file) => workbookName.test(file)).sort();
  const sources = [csv, ...(await Promise.all(books.map(openKnownWorkbook)))];
  return {
    tables: sources.flatMap(({ tables }) => tables),
    ignored: sources.flatMap(({ ignored }) => ignored),
    close: () => Promise.resolve(),
  };
}

/** A directory may hold other workbooks; only one named by itself must be a catalogue. */
async function openKnownWorkbook(file: string): Promise<CatalogSource> {
  try {
    return await workbookSource(file);
  } catch (error) {
    if (!(error instanceof CatalogSourceUnknown)) throw error;
    return { tables: [], ignored: [file], close: () => Promise.resolve() };
  }
}

async function openFile(file: string, sizeMax: number): Promise<CatalogSource> {
  if (isCsvName(path.basename(file))) return csvSource([file], sizeMax);
  if (workbookName.test(file)) return workbookSource(file);
  if (!/\.(gz|bz2)$/.test(file)) return openSqlite(file, { label: file });
  const directory = await mkdtemp(path.join(os.tmpdir(), 'kita-catalogs-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  const target = path.join(directory, 'catalogs.db');
  try {
    await pipeline(decompressed(createReadStream(file), file, sizeMax), createWriteStream(target));
    return await openSqlite(target, { label: file, onClose: remove });
  } catch (error) {
    await remove();
    throw error;
  }
}

async function openSqlite(
  file: string,
  options: { label: string; onClose?: () => Promise<void> },
): Promise<CatalogSource> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    if (buffer.toString('latin1') !== sqliteMagic) {
      throw new CatalogSourceUnknown(
        `${options.label} is neither a SQLite database nor a CSV file of the known layout`,
      );
    }
  } finally {
    await handle.close();
  }
  return sqliteSource(file, options);
}
