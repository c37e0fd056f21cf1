import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { catalogDefinitions, catalogOfTable } from '../../definitions.ts';
import type { CatalogDefinition, CatalogGroup } from '../../definitions.ts';
import { CatalogFileInvalid, CatalogSourceUnknown } from '../catalog-file-invalid.ts';
import type { CatalogSource, CatalogTable } from '../catalog-source.ts';
import { readTable } from '../read-table.ts';
import type { SourceRow } from '../read-table.ts';
import { openWorkbook } from './open-workbook.ts';
import { sheetTable } from './sheet-table.ts';
import { WorkbookBroken } from './workbook.ts';
import type { Sheet, SheetRow, Workbook } from './workbook.ts';

/** Bytes of a workbook: SAT's largest has about 25 MB, and all of it is held in memory. */
const workbookSizeMax = 256 * 1024 ** 2;

/**
 * Catalogues of one of SAT's own workbooks: `catCFDI_V_4_*.xls`, `CatalogosCartaPorte31.xls`, `catNomina.xls`, the single
 * sheets of Comercio Exterior, `catRetenciones`; `.xls` or `.xlsx`. A catalogue in several sheets ("…_Parte_1", "…_2") is
 * put together.
 *
 * @throws CatalogSourceUnknown when the file cannot be read or it cannot be told whose catalogues it holds.
 */
export async function workbookSource(file: string): Promise<CatalogSource> {
  const { size } = await stat(file);
  if (size > workbookSizeMax) throw new CatalogSourceUnknown(`${file} has more than ${workbookSizeMax} bytes`);
  const bytes = await readFile(file);
  const workbook = asUnknown(file, () => openWorkbook(bytes));
  const named = catalogOfTable(path.basename(file).replace(/\.xlsx?$/i, ''));
  const group = named?.group ?? asUnknown(file, () => groupOf(workbook, file));
  const parts = Map.groupBy(sheetsInOrder(workbook), (sheet) => definitionOf(sheet.name, group));
  const ignored = (parts.get(undefined) ?? []).map(({ name }) => `${file}#${name.trim()}`);
  parts.delete(undefined);
  const tables = [...parts].flatMap(([definition, sheets]) => (definition ? [tableOf(definition, sheets, file)] : []));
  return { tables, ignored, close: () => Promise.resolve() };
}

function tableOf(definition: CatalogDefinition, sheets: readonly Sheet[], file: string): CatalogTable {
  const place = (sheet: Sheet): string => `${file}#${sheet.name.trim()}`;
  const source = `${file}#${definition.name}`;
  function* rows(): Generator<SourceRow> {
    for (const sheet of sheets) {
      for (const row of sheetTable(definition, sheet, place(sheet))) yield { ...row, source: place(sheet) };
    }
  }
  const published = asUnknown(file, () => sheets.map(publishedOn).find((day) => day !== undefined));
  return {
    catalog: definition.name,
    source,
    ...(published !== undefined && { published }),
    rows: () => readTable(definition, source, asInvalid(source, rows())),
  };
}

/** Title rows are few, and say when SAT published the catalogue in a cell under "Fecha (de) publicación". */
function publishedOn(sheet: Sheet): string | undefined {
  const rows = titleRows(sheet);
  for (const [at, { cells }] of rows.entries()) {
    const column = cells.findIndex((text) => /^fecha (de )?publicaci/i.test(text?.trim() ?? ''));
    const day = column === -1 ? undefined : rows[at + 1]?.cells[column];
    if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  }
  return undefined;
}

/** A sheet that turns out damaged while it is read is a fault of the file like any other. */
function* asInvalid(source: string, rows: Iterable<SourceRow>): Generator<SourceRow> {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof WorkbookBroken)) throw error;
    throw new CatalogFileInvalid([{ source, line: 1, problem: error.message }]);
  }
}

function asUnknown<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WorkbookBroken)) throw error;
    throw new CatalogSourceUnknown(`${file}: ${error.message}`);
  }
}

const partSuffix = /(?:_parte_| \(parte |_)(\d+)\)?$/;

/** Name of the catalogue a sheet is of, or a part of, in lower case: spaces and capitals vary from edition to edition. */
function baseName(sheetName: string): string {
  return sheetName.trim().toLowerCase().replace(partSuffix, '');
}

function sheetsInOrder({ sheets }: Workbook): Sheet[] {
  const part = ({ name }: Sheet): number => Number(partSuffix.exec(name.trim().toLowerCase())?.[1] ?? 0);
  return [...sheets].sort((a, b) => part(a) - part(b));
}

/** Excel cuts sheet names at 31 characters. */
const sheetNameSizeMax = 31;

function bareName({ name }: CatalogDefinition): string {
  return name
    .slice(name.indexOf(':') + 1)
    .toLowerCase()
    .slice(0, sheetNameSizeMax);
}

function definitionOf(sheetName: string, group: CatalogGroup): CatalogDefinition | undefined {
  const base = baseName(sheetName);
  return catalogDefinitions.find((one) => one.group === group && bareName(one) === base);
}

/**
 * Whose catalogues a workbook holds. Sheets of CFDI 4.0 say "Versión CFDI" above their headings; those of the complements
 * are known by the catalogues that only one of them has. Complements repeat sheets of CFDI 4.0 (c_Estado, c_Moneda), so
 * these prove nothing.
 */
function groupOf(workbook: Workbook, file: string): CatalogGroup {
  const names = new Set(workbook.sheets.map(({ name }) => baseName(name)));
  const owners = Map.groupBy(catalogDefinitions, bareName);
  const known = [...names].filter((name) => owners.has(name));
  if (known.length * 2 < names.size || known.length === 0) {
    throw new CatalogSourceUnknown(`${file} holds no catalogue of SAT`);
  }
  const own = [...names].flatMap((name) => {
    const groups = new Set((owners.get(name) ?? []).map(({ group }) => group));
    return groups.size === 1 ? [...groups] : [];
  });
  const complement = own.find((group) => group !== 'cfdi');
  if (complement !== undefined) return complement;
  if (workbook.sheets.some(isOfCfdi40)) return 'cfdi';
  if (own.includes('cfdi')) throw new CatalogSourceUnknown(`${file} holds catalogues of another version than CFDI 4.0`);
  const tables = catalogDefinitions.filter((one) => names.has(bareName(one))).map(({ table }) => table);
  throw new CatalogSourceUnknown(`${file} does not tell whose catalogue it is: name it ${tables.join('.xls or ')}.xls`);
}

function isOfCfdi40(sheet: Sheet): boolean {
  const rows = titleRows(sheet);
  const at = rows.findIndex(({ cells }) => cells.some((text) => /^versi[oó]n cfdi$/i.test(text?.trim() ?? '')));
  return at !== -1 && (rows[at + 1]?.cells ?? []).some((text) => /^4(\.0)?$/.test(text ?? ''));
}

function titleRows(sheet: Sheet): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length === 6) break;
  }
  return rows;
}
