import type { CatalogName } from '../definitions.ts';
import type { ImportedRow } from './normalise-row.ts';

/** One catalogue inside a source. */
export interface CatalogTable {
  readonly catalog: CatalogName;
  /** File, or file and table, as a person would look for it. */
  readonly source: string;
  /** Day the edition was published, `YYYY-MM-DD`, when the file says so. */
  readonly published?: string;
  /**
   * Reads the rows, in the source's order.
   * @throws CatalogFileInvalid at the end, or sooner when there is too much wrong.
   */
  rows(): AsyncIterable<ImportedRow>;
}

/** Catalogues found at a path. Close it when done: it may hold a database or a temporary file. */
export interface CatalogSource {
  readonly tables: readonly CatalogTable[];
  /** Catalogue files and tables that were found but are not used by Kita. */
  readonly ignored: readonly string[];
  close(): Promise<void>;
}
