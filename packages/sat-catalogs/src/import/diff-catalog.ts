import { pickVersion, type CatalogRow } from '../catalog-row.ts';

/** A row whose data or period changed: what was, and what takes its place. */
export interface ChangedRow {
  /**
   * `new_period`: SAT gave the row a later first day, so the old one stays valid for the days before it (the yearly quotas).
   * `corrected`: SAT changed the row in place, so the new wording counts for the whole period and the old one is history.
   */
  readonly kind: 'new_period' | 'corrected';
  /** The row as it was stored. */
  readonly original: CatalogRow;
  /** The old row, ended the day before the new period or before the import if it was still open. */
  readonly before: CatalogRow;
  readonly after: CatalogRow;
  /** Names of the columns that differ, and `from` or `to`. */
  readonly differences: readonly string[];
}

/** What importing an edition would do to a catalogue. Nothing is ever deleted. */
export interface CatalogDiff {
  readonly added: readonly CatalogRow[];
  readonly changed: readonly ChangedRow[];
  /** Rows the new edition no longer has, with `to` = the day of the import. */
  readonly closed: readonly CatalogRow[];
  readonly unchangedCount: number;
}

/**
 * Compares the stored rows of a catalogue with a new edition of it.
 *
 * `current` may hold several versions of a key, oldest first: the newest is compared. A row that the edition no longer has
 * gets `to` = `importDate` (`YYYY-MM-DD`), unless SAT had already closed it.
 */
export function diffCatalog(
  current: Iterable<CatalogRow>,
  incoming: Iterable<CatalogRow>,
  importDate: string,
): CatalogDiff {
  const stored = Map.groupBy(current, ({ key }) => key);
  const added: CatalogRow[] = [];
  const changed: ChangedRow[] = [];
  let unchangedCount = 0;
  const present = new Set<string>();
  for (const row of incoming) {
    present.add(row.key);
    const before = pickVersion(stored.get(row.key) ?? []);
    const differences = before === undefined ? undefined : rowDifferences(before, row);
    if (before === undefined || differences === undefined) added.push(row);
    else if (differences.length === 0) unchangedCount++;
    else changed.push(changedRow(before, row, differences, importDate));
  }
  const closed = [...stored]
    .filter(([key]) => !present.has(key))
    .flatMap(([, versions]) => pickVersion(versions) ?? [])
    .filter((row) => row.to === undefined || row.to > importDate)
    .map((row) => ({ ...row, to: importDate }));
  return { added, changed, closed, unchangedCount };
}

/** Columns that differ between two rows of one key; a column that the new edition lacks altogether is no difference. */
export function rowDifferences(before: CatalogRow, after: CatalogRow): string[] {
  const names = Object.keys(after.data).filter((name) => (before.data[name] ?? '') !== after.data[name]);
  if (before.from !== after.from) names.push('from');
  if (before.to !== after.to) names.push('to');
  return names;
}

function changedRow(
  before: CatalogRow,
  after: CatalogRow,
  differences: readonly string[],
  importDate: string,
): ChangedRow {
  const isNewPeriod = after.from !== undefined && after.from > (before.from ?? '');
  const lastDay = dayBefore(isNewPeriod ? after.from : importDate);
  const isOpen = before.to === undefined || before.to > lastDay;
  return {
    kind: isNewPeriod ? 'new_period' : 'corrected',
    original: before,
    before: isOpen ? { ...before, to: lastDay } : before,
    after,
    differences,
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
