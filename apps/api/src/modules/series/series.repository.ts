import { and, asc, eq, ne, sql } from 'drizzle-orm';

import { takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { folioEvents, series } from './series.tables.ts';

export type SeriesRow = typeof series.$inferSelect;
export type DocumentType = SeriesRow['type'];

export function listSeries(tx: Tx, tenantId: string): Promise<SeriesRow[]> {
  return tx.select().from(series).where(eq(series.tenantId, tenantId)).orderBy(asc(series.code)).limit(500);
}

/** Identity of the series with this code. */
export async function findSeriesId(tx: Tx, tenantId: string, code: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.tenantId, tenantId), eq(series.code, code)));
  return row?.id;
}

/** The series, locked until the transaction ends: its counter cannot move meanwhile. */
export async function lockSeries(tx: Tx, tenantId: string, id: string): Promise<SeriesRow | undefined> {
  const [row] = await tx
    .select()
    .from(series)
    .where(and(eq(series.tenantId, tenantId), eq(series.id, id)))
    .for('update');
  return row;
}

/** The series a document of this type goes to: the named one, or the default of the type. */
export async function chooseSeries(
  tx: Tx,
  tenantId: string,
  type: DocumentType,
  code?: string,
): Promise<SeriesRow | undefined> {
  const wanted = code === undefined ? eq(series.isDefault, true) : eq(series.code, code);
  const [row] = await tx
    .select()
    .from(series)
    .where(and(eq(series.tenantId, tenantId), eq(series.type, type), wanted));
  return row;
}

export async function insertSeries(tx: Tx, row: typeof series.$inferInsert): Promise<SeriesRow> {
  const [inserted] = await tx.insert(series).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export async function updateSeriesRow(
  tx: Tx,
  tenantId: string,
  id: string,
  set: Partial<typeof series.$inferInsert>,
): Promise<SeriesRow | undefined> {
  const [row] = await tx
    .update(series)
    .set({ ...set, updatedAt: sql`now()` })
    .where(and(eq(series.tenantId, tenantId), eq(series.id, id)))
    .returning();
  return row;
}

/** One change of defaults at a time; taken before the row of any series is locked. */
export function takeDefaultTurn(tx: Tx, tenantId: string): Promise<void> {
  return takeTurn(tx, tenantId, 'default series');
}

/** No series of this type but the given one is the default. Answers the one that was. */
export function clearDefault(tx: Tx, tenantId: string, type: DocumentType, exceptId: string): Promise<SeriesRow[]> {
  return tx
    .update(series)
    .set({ isDefault: false, updatedAt: sql`now()` })
    .where(
      and(eq(series.tenantId, tenantId), eq(series.type, type), eq(series.isDefault, true), ne(series.id, exceptId)),
    )
    .returning();
}

/** Notes that a number taken earlier will not be used: its document was issued in another series. */
export async function voidFolio(
  tx: Tx,
  voided: { tenantId: string; seriesId: string; folio: string; documentId: string; reason: string },
): Promise<void> {
  await tx.insert(folioEvents).values({ ...voided, id: newUuid(), folio: BigInt(voided.folio), kind: 'voided' });
}

/**
 * Takes the next number of a series. The row stays locked until the transaction ends, so two documents never get the
 * same number and an aborted one gives its number back.
 */
export async function takeFolio(tx: Tx, tenantId: string, seriesId: string, documentId: string): Promise<string> {
  const [row] = await tx
    .update(series)
    .set({ nextFolio: sql`${series.nextFolio} + 1` })
    .where(and(eq(series.tenantId, tenantId), eq(series.id, seriesId)))
    .returning({ taken: sql<string>`${series.nextFolio} - 1` });
  if (!row) throw new Error('series vanished');
  await tx
    .insert(folioEvents)
    .values({ tenantId, id: newUuid(), seriesId, folio: BigInt(row.taken), kind: 'allocated', documentId });
  return row.taken;
}
