import { and, desc, eq, ne, sql } from 'drizzle-orm';

import type { Envelope } from '../../platform/crypto/index.ts';
import { takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { pacAccounts, pacCredentials } from './pac-accounts.tables.ts';

export type PacAccountRow = typeof pacAccounts.$inferSelect;

/** The account new documents are bound to. */
export async function findDefaultPacAccount(tx: Tx, tenantId: string): Promise<PacAccountRow | undefined> {
  const [row] = await tx
    .select()
    .from(pacAccounts)
    .where(and(eq(pacAccounts.tenantId, tenantId), eq(pacAccounts.isDefault, true)));
  return row;
}

export async function findPacAccount(tx: Tx, tenantId: string, id: string): Promise<PacAccountRow | undefined> {
  const [row] = await tx
    .select()
    .from(pacAccounts)
    .where(and(eq(pacAccounts.tenantId, tenantId), eq(pacAccounts.id, id)));
  return row;
}

/** More than anybody changes accounts; the oldest beyond it are those of documents long stamped. */
const LISTED_MAX = 100;

export async function findPacAccounts(tx: Tx, tenantId: string): Promise<PacAccountRow[]> {
  return tx
    .select()
    .from(pacAccounts)
    .where(eq(pacAccounts.tenantId, tenantId))
    .orderBy(desc(pacAccounts.isDefault), desc(pacAccounts.id))
    .limit(LISTED_MAX);
}

/** The account stops being the one of new documents, but for the one to keep; documents already bound to it keep it. */
export async function retireDefault(tx: Tx, tenantId: string, keptId?: string): Promise<void> {
  await takeTurn(tx, tenantId, 'default PAC account');
  await tx
    .update(pacAccounts)
    .set({ isDefault: false, updatedAt: sql`now()` })
    .where(
      and(
        eq(pacAccounts.tenantId, tenantId),
        eq(pacAccounts.isDefault, true),
        keptId === undefined ? undefined : ne(pacAccounts.id, keptId),
      ),
    );
}

/** After `retireDefault`, in the same transaction. */
export async function makeDefault(tx: Tx, tenantId: string, id: string): Promise<PacAccountRow> {
  const [row] = await tx
    .update(pacAccounts)
    .set({ isDefault: true, updatedAt: sql`now()` })
    .where(and(eq(pacAccounts.tenantId, tenantId), eq(pacAccounts.id, id)))
    .returning();
  if (!row) throw new Error('update returned no row');
  return row;
}

export async function insertPacAccount(
  tx: Tx,
  row: typeof pacAccounts.$inferInsert,
  credentials: Envelope,
): Promise<PacAccountRow> {
  const [inserted] = await tx.insert(pacAccounts).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  await tx.insert(pacCredentials).values({ tenantId: row.tenantId, pacAccountId: row.id, ...credentials });
  return inserted;
}

/** Only the vault's connection may run this. */
export async function readSealedCredentials(
  tx: Tx,
  tenantId: string,
  accountId: string,
): Promise<Envelope | undefined> {
  const [row] = await tx
    .select({
      encV: pacCredentials.encV,
      kekId: pacCredentials.kekId,
      wrappedDek: pacCredentials.wrappedDek,
      box: pacCredentials.box,
    })
    .from(pacCredentials)
    .where(and(eq(pacCredentials.tenantId, tenantId), eq(pacCredentials.pacAccountId, accountId)));
  return row;
}
