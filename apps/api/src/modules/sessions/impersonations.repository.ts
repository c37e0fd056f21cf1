import { and, desc, eq, isNull, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { impersonations } from './impersonations.tables.ts';

export type ImpersonationRow = typeof impersonations.$inferSelect;

export interface NewImpersonation extends Pick<
  ImpersonationRow,
  'sessionId' | 'operatorId' | 'companyId' | 'twinId' | 'userId' | 'reason'
> {
  readonly minutes: number;
}

export async function insertImpersonation(tx: Tx, { minutes, ...visit }: NewImpersonation): Promise<ImpersonationRow> {
  const expiresAt = sql`now() + make_interval(mins => ${minutes})`;
  const [row] = await tx
    .insert(impersonations)
    .values({ ...visit, id: newUuid(), expiresAt })
    .returning();
  if (!row) throw new Error('insert returned no row');
  return row;
}

/** Ends the visit of a session; `undefined` when it has none. */
export async function endImpersonation(tx: Tx, sessionId: string): Promise<ImpersonationRow | undefined> {
  const [row] = await tx
    .update(impersonations)
    .set({ endedAt: sql`now()` })
    .where(and(eq(impersonations.sessionId, sessionId), isNull(impersonations.endedAt)))
    .returning();
  return row;
}

/** The last visits of all operators, newest first. */
export function listImpersonations(tx: Tx, limit: number): Promise<ImpersonationRow[]> {
  return tx.select().from(impersonations).orderBy(desc(impersonations.createdAt), desc(impersonations.id)).limit(limit);
}
