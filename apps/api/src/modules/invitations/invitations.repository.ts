import { and, count, desc, eq, isNull, or, sql } from 'drizzle-orm';

import { sha256 } from '../../platform/crypto/index.ts';
import type { Database, Tx } from '../../platform/db/index.ts';
import { invitations } from './invitations.tables.ts';

export type InvitationRow = typeof invitations.$inferSelect;

/** Where an invitation stands, looked up by its link before any tenant is known. */
export async function locateInvitation(
  db: Database,
  token: string,
): Promise<{ companyId: string; id: string } | undefined> {
  const { rows } = await db.pool.query<{ tenant_id: string; id: string }>({
    name: 'find_invitation',
    text: 'select tenant_id, id from app.find_invitation($1)',
    values: [sha256(token)],
  });
  const [row] = rows;
  return row && { companyId: row.tenant_id, id: row.id };
}

const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));

export async function insertInvitation(tx: Tx, row: typeof invitations.$inferInsert): Promise<InvitationRow> {
  const [inserted] = await tx.insert(invitations).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

export function listInvitations(tx: Tx, companyId: string): Promise<InvitationRow[]> {
  const isRecent = sql`coalesce(${invitations.acceptedAt}, ${invitations.revokedAt}) > now() - interval '30 days'`;
  return tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.tenantId, companyId), or(isOpen, isRecent)))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(200);
}

export async function countOpen(tx: Tx, companyId: string): Promise<number> {
  const [row] = await tx
    .select({ open: count() })
    .from(invitations)
    .where(and(eq(invitations.tenantId, companyId), isOpen));
  return row?.open ?? 0;
}

/** An open invitation, locked until the transaction ends. */
export async function lockOpenInvitation(
  tx: Tx,
  companyId: string,
  which: { id: string } | { email: string },
): Promise<InvitationRow | undefined> {
  const isIt = 'id' in which ? eq(invitations.id, which.id) : eq(invitations.email, which.email);
  const [row] = await tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.tenantId, companyId), isIt, isOpen))
    .for('update');
  return row;
}

export async function updateInvitation(
  tx: Tx,
  row: InvitationRow,
  set: Partial<typeof invitations.$inferInsert>,
): Promise<InvitationRow> {
  const [updated] = await tx
    .update(invitations)
    .set(set)
    .where(and(eq(invitations.tenantId, row.tenantId), eq(invitations.id, row.id)))
    .returning();
  if (!updated) throw new Error('a locked invitation is gone');
  return updated;
}

/** Every open invitation of the company ends. */
export async function revokeOpenInvitations(tx: Tx, companyId: string, at: Date): Promise<void> {
  await tx
    .update(invitations)
    .set({ revokedAt: at, roleId: null })
    .where(and(eq(invitations.tenantId, companyId), isOpen));
}
