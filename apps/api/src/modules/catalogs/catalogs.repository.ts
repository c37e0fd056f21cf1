import { and, asc, eq, gte, inArray, isNull, like, lte, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { CatalogName, CatalogRow, KnownWord } from '@kita/sat-catalogs';

import type { Tx } from '../../platform/db/index.ts';
import { catalogRows, catalogStates, catalogWords } from './catalogs.tables.ts';

export type CatalogState = typeof catalogStates.$inferSelect;

/** A key of a catalogue, as a document names it. */
export interface CatalogKey {
  readonly catalog: CatalogName;
  readonly key: string;
}

/** A stored row that counts. */
export interface StoredRow extends CatalogRow {
  readonly catalog: string;
  readonly version: number;
}

/** State of every imported catalogue. */
export function listStates(tx: Tx): Promise<CatalogState[]> {
  return tx.select().from(catalogStates).orderBy(asc(catalogStates.catalog));
}

/** Where an imported catalogue comes from, and the newest import that changed it. */
export interface CatalogHistory {
  readonly catalog: string;
  readonly source: string;
  readonly published: string | null;
  readonly changedAt: Date | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly closed: number | null;
}

/** History of every imported catalogue, from the reports kept with the imports. */
export async function listHistories(tx: Tx): Promise<CatalogHistory[]> {
  const { rows } = await tx.execute<{
    catalog: string;
    source: string;
    published: string | null;
    changed_at: string | null;
    added: number | null;
    changed: number | null;
    closed: number | null;
  }>(sql`
    with reports as (
      select imports.id, imports.created_at, one ->> 'catalog' as catalog, one ->> 'published' as published,
        (one ->> 'added')::int as added, (one ->> 'changed')::int as changed, (one ->> 'closed')::int as closed
      from app.catalog_imports as imports, jsonb_array_elements(imports.report -> 'catalogs') as one
    ), changes as (
      select distinct on (catalog) catalog, created_at, added, changed, closed
      from reports where added + changed + closed > 0 order by catalog, created_at desc
    )
    select states.catalog, imports.source, reports.published, changes.created_at::text as changed_at,
      changes.added, changes.changed, changes.closed
    from app.catalog_states as states
    join app.catalog_imports as imports on imports.id = states.import_id
    left join reports on reports.id = states.import_id and reports.catalog = states.catalog
    left join changes on changes.catalog = states.catalog`);
  return rows.map(({ changed_at: changedAt, ...row }) => ({
    ...row,
    changedAt: changedAt === null ? null : new Date(changedAt),
  }));
}

/** Whether a catalogue was imported: otherwise the built-in data serves it. */
export async function isImported(tx: Tx, catalog: CatalogName): Promise<boolean> {
  const found = await tx
    .select({ catalog: catalogStates.catalog })
    .from(catalogStates)
    .where(eq(catalogStates.catalog, catalog));
  return found.length > 0;
}

const alikeCountMax = 50;

/** Words of a catalogue that share enough trigrams with this one, the most alike first. */
export function findAlikeWords(tx: Tx, catalog: CatalogName, word: string): Promise<KnownWord[]> {
  return tx
    .select({ word: catalogWords.word, uses: catalogWords.uses })
    .from(catalogWords)
    .where(and(eq(catalogWords.catalog, catalog), sql`${catalogWords.word} % ${word}`))
    .orderBy(sql`similarity(${catalogWords.word}, ${word}) desc`)
    .limit(alikeCountMax);
}

const columns = {
  catalog: catalogRows.catalog,
  key: catalogRows.key,
  version: catalogRows.version,
  data: catalogRows.data,
  validFrom: catalogRows.validFrom,
  validTo: catalogRows.validTo,
};

type Selected = Pick<typeof catalogRows.$inferSelect, keyof typeof columns>;

function toRow({ validFrom, validTo, ...row }: Selected): StoredRow {
  return { ...row, ...(validFrom !== null && { from: validFrom }), ...(validTo !== null && { to: validTo }) };
}

const counts = isNull(catalogRows.supersededAt);
const oldestFirst = [asc(catalogRows.catalog), asc(catalogRows.key), asc(catalogRows.version)] as const;

/** Live rows of whole catalogues, versions of a key from oldest to newest. */
export async function readCatalogs(tx: Tx, catalogs: readonly string[]): Promise<StoredRow[]> {
  const rows = await tx
    .select(columns)
    .from(catalogRows)
    .where(and(inArray(catalogRows.catalog, [...catalogs]), counts))
    .orderBy(...oldestFirst);
  return rows.map(toRow);
}

/** Live rows of the given keys, versions of a key from oldest to newest. */
export async function readKeys(tx: Tx, keys: readonly CatalogKey[]): Promise<StoredRow[]> {
  if (keys.length === 0) return [];
  const wanted = [...Map.groupBy(keys, ({ catalog }) => catalog)].map(([catalog, its]) =>
    and(eq(catalogRows.catalog, catalog), inArray(catalogRows.key, [...new Set(its.map(({ key }) => key))])),
  );
  const rows = await tx
    .select(columns)
    .from(catalogRows)
    .where(and(or(...wanted), counts))
    .orderBy(...oldestFirst);
  return rows.map(toRow);
}

export interface SearchInput {
  readonly catalog: CatalogName;
  /** Condition on the words, or on the key. */
  readonly matches: SQL | undefined;
  readonly order: SQL;
  readonly asOf: string;
  readonly countMax: number;
}

/** Candidates for ranking: rows in force that match. */
export async function searchRows(tx: Tx, input: SearchInput): Promise<StoredRow[]> {
  const rows = await tx
    .select(columns)
    .from(catalogRows)
    .where(
      and(
        eq(catalogRows.catalog, input.catalog),
        counts,
        input.matches,
        or(isNull(catalogRows.validFrom), lte(catalogRows.validFrom, input.asOf)),
        or(isNull(catalogRows.validTo), gte(catalogRows.validTo, input.asOf)),
      ),
    )
    .orderBy(input.order)
    .limit(input.countMax);
  return rows.map(toRow);
}

/** Condition: the key begins with this text, as given or in capitals. */
export function keyBeginsWith(text: string): SQL | undefined {
  const pattern = (start: string): string => `${start.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;
  return or(like(catalogRows.key, pattern(text)), like(catalogRows.key, pattern(text.toUpperCase())));
}
