import { and, eq, gt, isNull, sql } from 'drizzle-orm';

import { sha256 } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { newSecret } from './sessions.repository.ts';
import { signInChallenges } from './sessions.tables.ts';

export type ChallengeRow = typeof signInChallenges.$inferSelect;
export type SignInMethod = 'password' | 'provider';

/** Long enough to find the telephone. */
const MINUTES = 10;

/** Notes that the first factor was right; the token that continues exists only in the result. */
export async function insertChallenge(
  tx: Tx,
  userId: string,
  method: SignInMethod,
): Promise<{ row: ChallengeRow; token: string }> {
  const token = newSecret();
  const expiresAt = sql`now() + make_interval(mins => ${MINUTES})`;
  const [row] = await tx
    .insert(signInChallenges)
    .values({ id: newUuid(), userId, method, tokenHash: sha256(token), expiresAt })
    .returning();
  if (!row) throw new Error('insert returned no row');
  return { row, token };
}

const isOpen = and(isNull(signInChallenges.usedAt), gt(signInChallenges.expiresAt, sql`now()`));

export async function findChallenge(tx: Tx, token: string): Promise<ChallengeRow | undefined> {
  const [row] = await tx
    .select()
    .from(signInChallenges)
    .where(and(eq(signInChallenges.tokenHash, sha256(token)), isOpen));
  return row;
}

/** Uses the challenge up; `false` when it was used or ran out meanwhile. */
export async function useChallenge(tx: Tx, id: string): Promise<boolean> {
  const used = await tx
    .update(signInChallenges)
    .set({ usedAt: sql`now()` })
    .where(and(eq(signInChallenges.id, id), isOpen))
    .returning({ id: signInChallenges.id });
  return used.length > 0;
}
