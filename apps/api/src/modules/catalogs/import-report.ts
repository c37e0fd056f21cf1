import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';
import type { CatalogDiff, CatalogTable, ChangedRow } from '@kita/sat-catalogs/import';

/** A row named in a report. */
export interface ReportedRow {
  readonly key: string;
  /** SAT's text, where the catalogue has one. */
  readonly text: string;
}

/** A row whose columns or period changed, with what they were and are. */
export interface ReportedChange extends ReportedRow {
  /** `new_period`: the earlier row counts for earlier days. `corrected`: SAT changed it for all days. */
  readonly kind: ChangedRow['kind'];
  readonly columns: Readonly<Record<string, { readonly before: string; readonly after: string }>>;
}

/** What an import did to one catalogue. */
export interface CatalogReport {
  readonly catalog: CatalogName;
  readonly source: string;
  /** Day the edition was published, when it says so. */
  readonly published?: string;
  readonly added: number;
  readonly changed: number;
  /** Rows that ended: the edition no longer has them. */
  readonly closed: number;
  readonly unchanged: number;
  /** The first rows behind each number, so that a person can judge them. */
  readonly rows: {
    readonly added: readonly ReportedRow[];
    readonly changed: readonly ReportedChange[];
    readonly closed: ReadonlyArray<ReportedRow & { readonly to: string }>;
  };
}

/** What an import did. Stored with it, and printed. */
export interface ImportReport {
  readonly id: string;
  readonly source: string;
  readonly catalogs: readonly CatalogReport[];
  /** Files and tables found but not used. */
  readonly ignored: readonly string[];
}

/** The first import of everything adds 400,000 rows; a report is for reading. */
const rowCountMax = 50;

/** The report of a difference: its numbers, and the first fifty rows of each kind. */
export function catalogReport({ catalog, source, published }: CatalogTable, diff: CatalogDiff): CatalogReport {
  return {
    catalog,
    source,
    ...(published !== undefined && { published }),
    added: diff.added.length,
    changed: diff.changed.length,
    closed: diff.closed.length,
    unchanged: diff.unchangedCount,
    rows: {
      added: diff.added.slice(0, rowCountMax).map(rowOf),
      changed: diff.changed.slice(0, rowCountMax).map(changeOf),
      closed: diff.closed.slice(0, rowCountMax).map((row) => ({ ...rowOf(row), to: row.to ?? '' })),
    },
  };
}

const rowOf = ({ key, data }: CatalogRow): ReportedRow => ({ key, text: data['texto'] ?? '' });

function changeOf({ kind, original, after, differences }: ChangedRow): ReportedChange {
  const value = (row: CatalogRow, name: string): string =>
    (name === 'from' || name === 'to' ? row[name] : row.data[name]) ?? '';
  const columns = differences.map((name) => [name, { before: value(original, name), after: value(after, name) }]);
  return { ...rowOf(after), kind, columns: Object.fromEntries(columns) };
}
