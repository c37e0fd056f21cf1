import { desc, eq, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import type { SessionRow } from './sessions.repository.ts';
import { sessions } from './sessions.tables.ts';

/** Ended ones too: what is stored about a person. */
export function allSessions(tx: Tx, userId: string): Promise<SessionRow[]> {
  return tx.select().from(sessions).where(eq(sessions.userId, userId)).orderBy(desc(sessions.createdAt)).limit(1000);
}

/** Ends every session of a person and forgets where they were. */
export async function eraseSessions(tx: Tx, userId: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: sql`coalesce(${sessions.endedAt}, now())`, ip: '', userAgent: '' })
    .where(eq(sessions.userId, userId));
}
