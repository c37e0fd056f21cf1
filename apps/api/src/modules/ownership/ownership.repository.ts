import { and, eq, isNull } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { ownershipTransfers } from './ownership.tables.ts';

export type TransferRow = typeof ownershipTransfers.$inferSelect;

const isOpen = isNull(ownershipTransfers.endedAt);

export async function insertTransfer(tx: Tx, row: typeof ownershipTransfers.$inferInsert): Promise<TransferRow> {
  const [inserted] = await tx.insert(ownershipTransfers).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export async function findOpenTransfer(tx: Tx, companyId: string): Promise<TransferRow | undefined> {
  const [row] = await tx
    .select()
    .from(ownershipTransfers)
    .where(and(eq(ownershipTransfers.tenantId, companyId), isOpen));
  return row;
}

export async function endTransfer(
  tx: Tx,
  companyId: string,
  outcome: NonNullable<TransferRow['outcome']>,
  at: Date,
): Promise<void> {
  await tx
    .update(ownershipTransfers)
    .set({ endedAt: at, outcome })
    .where(and(eq(ownershipTransfers.tenantId, companyId), isOpen));
}
