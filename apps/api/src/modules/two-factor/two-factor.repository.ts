import { and, asc, count, eq, isNull, lt, ne, sql } from 'drizzle-orm';

import type { Envelope } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { recoveryCodes, twoFactorSeeds, twoFactors } from './two-factor.tables.ts';

export type TwoFactorRow = typeof twoFactors.$inferSelect;

export async function findTwoFactor(tx: Tx, personId: string): Promise<TwoFactorRow | undefined> {
  const [row] = await tx.select().from(twoFactors).where(eq(twoFactors.tenantId, personId));
  return row;
}

/** Stores a new seed that waits for its first code; one that waited before is gone. */
export async function insertPendingSeed(tx: Tx, personId: string, seedId: string, envelope: Envelope): Promise<void> {
  await tx
    .insert(twoFactors)
    .values({ tenantId: personId, pendingSeedId: seedId })
    .onConflictDoUpdate({ target: twoFactors.tenantId, set: { pendingSeedId: seedId } });
  await tx.insert(twoFactorSeeds).values({ tenantId: personId, id: seedId, ...envelope });
}

/** Puts the confirmed seed in force and removes every other. */
export async function confirmSeed(tx: Tx, personId: string, seedId: string, step: number): Promise<boolean> {
  const confirmed = await tx
    .update(twoFactors)
    .set({ seedId, pendingSeedId: null, lastStep: step, ...UNLOCKED })
    .where(and(eq(twoFactors.tenantId, personId), eq(twoFactors.pendingSeedId, seedId)))
    .returning({ id: twoFactors.tenantId });
  await tx.delete(twoFactorSeeds).where(and(eq(twoFactorSeeds.tenantId, personId), ne(twoFactorSeeds.id, seedId)));
  return confirmed.length > 0;
}

export async function deleteTwoFactor(tx: Tx, personId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.tenantId, personId));
  await tx.delete(twoFactorSeeds).where(eq(twoFactorSeeds.tenantId, personId));
  await tx.delete(twoFactors).where(eq(twoFactors.tenantId, personId));
}

/** The sealed seed; only the vault's connection may run this. */
export async function readSealedSeed(tx: Tx, personId: string, seedId: string): Promise<Envelope | undefined> {
  const [row] = await tx
    .select({
      encV: twoFactorSeeds.encV,
      kekId: twoFactorSeeds.kekId,
      wrappedDek: twoFactorSeeds.wrappedDek,
      box: twoFactorSeeds.box,
    })
    .from(twoFactorSeeds)
    .where(and(eq(twoFactorSeeds.tenantId, personId), eq(twoFactorSeeds.id, seedId)));
  return row;
}

const UNLOCKED = { failedCount: 0, failedSince: null, lockedUntil: null, lockCount: 0 } as const;

/** Five wrong codes within 15 minutes lock the factor for 15 minutes, the next five for 30, up to a day. */
const TRIES = 5;

/**
 * Counts a try as wrong before the code is looked at, so that tries at the same time cannot pass the limit. Answers the
 * factor, or nothing while it is locked.
 */
export async function claimTry(tx: Tx, personId: string): Promise<TwoFactorRow | undefined> {
  const isRecent = sql`${twoFactors.failedSince} > now() - interval '15 minutes'`;
  const failed = sql<number>`case when ${isRecent} then ${twoFactors.failedCount} + 1 else 1 end`;
  const isLast = sql`${failed} >= ${TRIES}`;
  const pause = sql`least(interval '15 minutes' * power(2, ${twoFactors.lockCount}), interval '1 day')`;
  const [row] = await tx
    .update(twoFactors)
    .set({
      failedCount: sql`case when ${isLast} then 0 else ${failed} end`,
      failedSince: sql`case when ${isRecent} then ${twoFactors.failedSince} else now() end`,
      lockedUntil: sql`case when ${isLast} then now() + ${pause} end`,
      lockCount: sql`case when ${isLast} then least(${twoFactors.lockCount} + 1, 10) else ${twoFactors.lockCount} end`,
    })
    .where(
      and(
        eq(twoFactors.tenantId, personId),
        sql`(${twoFactors.lockedUntil} is null or ${twoFactors.lockedUntil} <= now())`,
      ),
    )
    .returning();
  return row;
}

/** Records the step of a right code and forgives the tries before it; `false` when a step as late was taken meanwhile. */
export async function acceptStep(tx: Tx, personId: string, step: number): Promise<boolean> {
  const accepted = await tx
    .update(twoFactors)
    .set({ lastStep: step, ...UNLOCKED })
    .where(and(eq(twoFactors.tenantId, personId), lt(twoFactors.lastStep, step)))
    .returning({ id: twoFactors.tenantId });
  return accepted.length > 0;
}

export async function forgiveTries(tx: Tx, personId: string): Promise<void> {
  await tx.update(twoFactors).set(UNLOCKED).where(eq(twoFactors.tenantId, personId));
}

export async function replaceRecoveryCodes(tx: Tx, personId: string, hashes: readonly string[]): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.tenantId, personId));
  await tx.insert(recoveryCodes).values(hashes.map((codeHash) => ({ tenantId: personId, id: newUuid(), codeHash })));
}

export function unusedRecoveryCodes(tx: Tx, personId: string): Promise<Array<{ id: string; codeHash: string }>> {
  return tx
    .select({ id: recoveryCodes.id, codeHash: recoveryCodes.codeHash })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.tenantId, personId), isNull(recoveryCodes.usedAt)))
    .orderBy(asc(recoveryCodes.id));
}

/** Uses a code up; `false` when it was used meanwhile. */
export async function useRecoveryCode(tx: Tx, personId: string, id: string): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(and(eq(recoveryCodes.tenantId, personId), eq(recoveryCodes.id, id), isNull(recoveryCodes.usedAt)))
    .returning({ id: recoveryCodes.id });
  return used.length > 0;
}

export async function countRecoveryCodes(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.tenantId, personId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}
