import { DatabaseSync } from 'node:sqlite';
import { catalogOfTable, type CatalogDefinition } from '../definitions.ts';
import { CatalogSourceUnknown } from './catalog-file-invalid.ts';
import type { CatalogSource, CatalogTable } from './catalog-source.ts';
import { readTable, requireColumns, type SourceRow } from './read-table.ts';

interface SqliteOptions {
  /** What messages call the file, when it is a temporary copy. */
  readonly label?: string;
  readonly onClose?: () => Promise<void>;
}

/**
 * Catalogues of the SQLite file that phpcfdi/resources-sat-catalogs publishes: one table per catalogue, named and shaped
 * as the CSV files. Opened read-only.
 *
 * @throws CatalogSourceUnknown when the file is not a SQLite database.
 */
export function sqliteSource(file: string, { label = file, onClose }: SqliteOptions = {}): CatalogSource {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables: CatalogTable[] = [];
  const ignored: string[] = [];
  for (const name of tableNames(database, label)) {
    const definition = catalogOfTable(name);
    if (definition === undefined) ignored.push(name);
    else tables.push(sqliteTable(database, definition, `${label}#${name}`));
  }
  const close = (): Promise<void> => {
    database.close();
    return onClose?.() ?? Promise.resolve();
  };
  return { tables, ignored, close };
}

function tableNames(database: DatabaseSync, label: string): string[] {
  const text = "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name";
  try {
    return database
      .prepare(text)
      .all()
      .map(({ name }) => String(name));
  } catch (error) {
    database.close();
    throw new CatalogSourceUnknown(`${label} is not a SQLite database: ${String(error)}`);
  }
}

function sqliteTable(database: DatabaseSync, definition: CatalogDefinition, source: string): CatalogTable {
  return {
    catalog: definition.name,
    source,
    rows: () => readTable(definition, source, sqliteRows(database, definition, source)),
  };
}

function* sqliteRows(database: DatabaseSync, definition: CatalogDefinition, source: string): Generator<SourceRow> {
  // Safety: the name is one of ours, matched against the database's own list, so it can stand in the text.
  const statement = database.prepare(`select * from "${definition.table}"`);
  requireColumns(
    definition,
    source,
    statement.columns().map(({ name }) => name),
  );
  let line = 0;
  for (const row of statement.iterate()) {
    line++;
    yield { line, column: (name) => textOf(row[name]) };
  }
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}
