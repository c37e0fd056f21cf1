import { eq, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { refreshTokens, sessions } from './sessions.tables.ts';

/** After a lost answer the same token may come again for so long. */
const GRACE_SECONDS = 10;

export async function insertRefreshToken(tx: Tx, id: string, sessionId: string, tokenHash: Buffer): Promise<void> {
  await tx.insert(refreshTokens).values({ id, sessionId, tokenHash });
}

/** Whose token it is; whether it is still good is decided under its lock. */
export async function findRefreshToken(
  tx: Tx,
  tokenHash: Buffer,
): Promise<{ id: string; sessionId: string; userId: string } | undefined> {
  const [row] = await tx
    .select({ id: refreshTokens.id, sessionId: refreshTokens.sessionId, userId: sessions.userId })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .where(eq(refreshTokens.tokenHash, tokenHash));
  return row;
}

export async function lockRefreshToken(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: refreshTokens.id,
      usedAt: refreshTokens.usedAt,
      successorBox: refreshTokens.successorBox,
      isInGrace: sql<boolean>`coalesce(${refreshTokens.usedAt} > now() - make_interval(secs => ${GRACE_SECONDS}), false)`,
    })
    .from(refreshTokens)
    .where(eq(refreshTokens.id, id))
    .for('update');
  return row;
}

export async function markUsed(tx: Tx, id: string, successorBox: Buffer): Promise<void> {
  await tx
    .update(refreshTokens)
    .set({ usedAt: sql`clock_timestamp()`, successorBox })
    .where(eq(refreshTokens.id, id));
}
