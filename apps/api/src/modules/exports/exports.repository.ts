import { and, eq, inArray, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { byCreation, ordering } from '../../platform/pagination/index.ts';
import type { Keyset } from '../../platform/pagination/index.ts';
import { exports } from './exports.tables.ts';

export type ExportRow = typeof exports.$inferSelect;

const own = (tenantId: string, id: string) => and(eq(exports.tenantId, tenantId), eq(exports.id, id));

export async function findExport(tx: Tx, tenantId: string, id: string): Promise<ExportRow | undefined> {
  const [row] = await tx.select().from(exports).where(own(tenantId, id));
  return row;
}

export async function insertExport(tx: Tx, row: typeof exports.$inferInsert): Promise<ExportRow> {
  const [inserted] = await tx.insert(exports).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

/** Takes an unfinished export for one more run, from its beginning; `undefined` when it is finished or gone. */
export async function claimExport(tx: Tx, tenantId: string, id: string): Promise<ExportRow | undefined> {
  const [row] = await tx
    .update(exports)
    .set({ state: 'running', done: 0, skipped: 0, attempt: sql`${exports.attempt} + 1` })
    .where(and(own(tenantId, id), inArray(exports.state, ['queued', 'running'])))
    .returning();
  return row;
}

/** Writes what a run found out; `undefined` when the run is not the newest any more. */
export async function updateClaimed(
  tx: Tx,
  claim: Pick<ExportRow, 'tenantId' | 'id' | 'attempt'>,
  set: Partial<typeof exports.$inferInsert>,
): Promise<ExportRow | undefined> {
  const [row] = await tx
    .update(exports)
    .set(set)
    .where(and(own(claim.tenantId, claim.id), eq(exports.attempt, claim.attempt), eq(exports.state, 'running')))
    .returning();
  return row;
}

/** Newest first. */
export async function listExports(tx: Tx, tenantId: string, limit: number, after: Keyset | undefined) {
  const order = ordering('-created_at', byCreation);
  const rows = await tx
    .select({ row: exports, at: order.at })
    .from(exports)
    .where(and(eq(exports.tenantId, tenantId), order.after(after)))
    .orderBy(...order.orderBy)
    .limit(limit + 1);
  return rows.map(({ row, at }) => ({ ...row, at }));
}

/** Whether another file that is still to be downloaded has these very bytes. */
export async function isFileShared(tx: Tx, row: ExportRow): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select 1 from ${exports} where tenant_id = ${row.tenantId} and id <> ${row.id} and state = 'ready'
          and file_sha256 = ${row.fileSha256} limit 1`,
  );
  return rows.length > 0;
}

export async function markExpired(tx: Tx, tenantId: string, id: string): Promise<void> {
  await tx
    .update(exports)
    .set({ state: 'expired' })
    .where(and(own(tenantId, id), eq(exports.state, 'ready')));
}
