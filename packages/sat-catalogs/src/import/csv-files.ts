import { createReadStream } from 'node:fs';
import path from 'node:path';
import { catalogOfTable, type CatalogDefinition } from '../definitions.ts';
import { CatalogFileInvalid } from './catalog-file-invalid.ts';
import type { CatalogSource, CatalogTable } from './catalog-source.ts';
import { csvRecords, CsvBroken } from './csv-records.ts';
import { decompressed } from './decompress.ts';
import { readTable, requireColumns, type SourceRow } from './read-table.ts';

const csvName = /^(?<table>[a-z0-9_]+)\.csv(?:\.gz|\.bz2)?$/;

/** True for a file name of the CSV layout: `cfdi_40_formas_pago.csv`, also compressed. */
export function isCsvName(name: string): boolean {
  return csvName.test(name);
}

/** Catalogues of the given CSV files. The file name says which catalogue it is, the header which column is which. */
export function csvSource(files: readonly string[], sizeMax: number): CatalogSource {
  const tables: CatalogTable[] = [];
  const ignored: string[] = [];
  for (const file of [...files].sort()) {
    const definition = catalogOfTable(csvName.exec(path.basename(file))?.groups?.['table'] ?? '');
    if (definition === undefined) ignored.push(file);
    else tables.push(csvTable(definition, file, sizeMax));
  }
  return { tables, ignored, close: () => Promise.resolve() };
}

function csvTable(definition: CatalogDefinition, file: string, sizeMax: number): CatalogTable {
  return {
    catalog: definition.name,
    source: file,
    rows: () => readTable(definition, file, csvRows(definition, file, sizeMax)),
  };
}

async function* csvRows(definition: CatalogDefinition, file: string, sizeMax: number): AsyncGenerator<SourceRow> {
  let header: readonly string[] | undefined;
  try {
    for await (const { line, fields } of csvRecords(texts(file, sizeMax))) {
      if (header === undefined) {
        header = fields.map((name) => name.trim());
        requireColumns(definition, file, header);
      } else if (fields.length !== header.length) {
        const problem = `${fields.length} columns where the header has ${header.length}`;
        throw new CatalogFileInvalid([{ source: file, line, problem }]);
      } else yield { line, column: columnsOf(header, fields) };
    }
  } catch (error) {
    if (!(error instanceof CsvBroken)) throw error;
    throw new CatalogFileInvalid([{ source: file, line: error.line, problem: error.message }]);
  }
}

function columnsOf(header: readonly string[], fields: readonly string[]): SourceRow['column'] {
  return (name) => {
    const at = header.indexOf(name);
    return at === -1 ? undefined : fields[at];
  };
}

async function* texts(file: string, sizeMax: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of decompressed(createReadStream(file), file, sizeMax)) {
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CatalogFileInvalid([{ source: file, line: 1, problem: 'the file is not UTF-8' }]);
  }
}
