import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';
import type { CatalogDiff } from '@kita/sat-catalogs/import';

import type { Tx } from '../../platform/db/index.ts';
import type { StoredRow } from './catalogs.repository.ts';
import { catalogImports, catalogRows, catalogStates, catalogWords } from './catalogs.tables.ts';
import { searchColumns } from './search-terms.ts';

/** Rows per statement: large enough to be fast, small enough to stay far from the statement timeout. */
const batchSize = 2000;

interface ImportRecord {
  readonly id: string;
  readonly source?: string;
  readonly etag?: string | null;
  readonly createdAt?: Date;
  readonly report?: unknown;
}

/** Opens the record of an import (with its source) or completes it (with its report). */
export async function recordImport(tx: Tx, { id, source, report = {}, ...rest }: ImportRecord): Promise<void> {
  if (source === undefined) await tx.update(catalogImports).set({ report }).where(eq(catalogImports.id, id));
  else await tx.insert(catalogImports).values({ id, source, report, ...rest });
}

/** Notes that a catalogue now comes from this import. */
export async function recordState(
  tx: Tx,
  state: { catalog: CatalogName; importId: string; importedAt: Date },
): Promise<void> {
  const [counted] = await tx
    .select({ rows: count() })
    .from(catalogRows)
    .where(and(eq(catalogRows.catalog, state.catalog), isNull(catalogRows.supersededAt)));
  const values = { ...state, rowCount: counted?.rows ?? 0 };
  await tx.insert(catalogStates).values(values).onConflictDoUpdate({ target: catalogStates.catalog, set: values });
}

/** Version mark of the newest download from an address. */
export async function lastEtag(tx: Tx, source: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ etag: catalogImports.etag })
    .from(catalogImports)
    .where(eq(catalogImports.source, source))
    .orderBy(sql`${catalogImports.createdAt} desc`)
    .limit(1);
  return row?.etag ?? undefined;
}

export interface DiffToApply {
  readonly catalog: CatalogName;
  readonly importId: string;
  readonly now: Date;
  readonly stored: readonly StoredRow[];
  /** Built-in rows to store before the difference, on a first import. */
  readonly seed: readonly CatalogRow[];
  readonly diff: CatalogDiff;
}

interface VersionedRow {
  readonly row: CatalogRow;
  readonly version: number;
}

/** Writes a difference: new rows, new versions, ends of periods, and what a correction took the place of. */
export async function applyDiff(tx: Tx, apply: DiffToApply): Promise<void> {
  const { stored, seed, diff } = apply;
  const versions = latestVersions(stored, seed);
  await insertRows(tx, apply, numbered(seed));
  const versionOf = (key: string): number => versions.get(key) ?? 1;
  await endRows(tx, apply, [
    ...diff.changed.map(({ kind, before }) => ({
      key: before.key,
      version: versionOf(before.key),
      valid_to: before.to,
      is_superseded: kind === 'corrected',
    })),
    ...diff.closed.map(({ key, to }) => ({ key, version: versionOf(key), valid_to: to, is_superseded: false })),
  ]);
  const next = (row: CatalogRow): VersionedRow => ({ row, version: (versions.get(row.key) ?? 0) + 1 });
  await insertRows(tx, apply, [...diff.added, ...diff.changed.map(({ after }) => after)].map(next));
  if (diff.added.length + diff.changed.length + diff.closed.length + seed.length > 0) await countWords(tx, apply);
}

/** Counts the words of a catalogue anew: they are few, and only an import that changed something gets here. */
async function countWords(tx: Tx, { catalog }: Pick<DiffToApply, 'catalog'>): Promise<void> {
  await tx.delete(catalogWords).where(eq(catalogWords.catalog, catalog));
  await tx.execute(sql`
    insert into app.catalog_words (catalog, word, uses)
    select ${catalog}, word, count(*)
    from app.catalog_rows, unnest(string_to_array(terms, ' ')) as word
    where catalog = ${catalog} and superseded_at is null and word ~ '^[a-z]{3,}$'
    group by word`);
}

/** Rows of one key numbered in order. */
function numbered(rows: readonly CatalogRow[]): VersionedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const version = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, version);
    return { row, version };
  });
}

function latestVersions(stored: readonly StoredRow[], seed: readonly CatalogRow[]): Map<string, number> {
  const versions = new Map(numbered(seed).map(({ row, version }) => [row.key, version] as const));
  for (const { key, version } of stored) versions.set(key, Math.max(version, versions.get(key) ?? 0));
  return versions;
}

async function insertRows(
  tx: Tx,
  { catalog, importId }: Pick<DiffToApply, 'catalog' | 'importId'>,
  rows: readonly VersionedRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batchSize) {
    const batch = rows.slice(from, from + batchSize).map(({ row, version }) => ({
      key: row.key,
      version,
      data: row.data,
      valid_from: row.from ?? null,
      valid_to: row.to ?? null,
      ...searchColumns(catalog, row),
    }));
    await tx.execute(sql`
      insert into app.catalog_rows (catalog, key, version, data, valid_from, valid_to, terms, weight, import_id)
      select ${catalog}, key, version, data, valid_from, valid_to, terms, weight, ${importId}::uuid
      from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
        as new(key text, version smallint, data jsonb, valid_from date, valid_to date, terms text, weight smallint)`);
  }
}

interface EndedRow {
  readonly key: string;
  readonly version: number;
  readonly valid_to: string | undefined;
  /** A correction takes its place, so its own period stays as it was. */
  readonly is_superseded: boolean;
}

async function endRows(
  tx: Tx,
  { catalog, now }: Pick<DiffToApply, 'catalog' | 'now'>,
  rows: readonly EndedRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batchSize) {
    const batch = JSON.stringify(rows.slice(from, from + batchSize));
    await tx.execute(sql`
      update app.catalog_rows as old
      set valid_to = case when ended.is_superseded then old.valid_to else ended.valid_to end,
          superseded_at = case when ended.is_superseded then ${now.toISOString()}::timestamptz end
      from jsonb_to_recordset(${batch}::jsonb)
        as ended(key text, version smallint, valid_to date, is_superseded boolean)
      where old.catalog = ${catalog} and old.key = ended.key and old.version = ended.version`);
  }
}
