import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';

import { sha256 } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import type { ProvenIdentity } from './identity-provider.ts';
import { identityFlows, userIdentities } from './identities.tables.ts';

export type IdentityRow = typeof userIdentities.$inferSelect;
export type FlowRow = typeof identityFlows.$inferSelect;

const FLOW_MINUTES = 10;

export interface NewFlow {
  readonly state: string;
  readonly cookie: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly purpose: FlowRow['purpose'];
  readonly userId?: string;
  readonly sessionId?: string;
}

export async function insertFlow(tx: Tx, { state, cookie, ...flow }: NewFlow): Promise<void> {
  await tx.insert(identityFlows).values({
    id: newUuid(),
    stateHash: sha256(state),
    cookieHash: sha256(cookie),
    ...flow,
    expiresAt: sql`now() + make_interval(mins => ${FLOW_MINUTES})`,
  });
}

/** Uses up the visit that set out from this browser with this state; nothing when there is none, or not any more. */
export async function takeFlow(tx: Tx, state: string, cookie: string): Promise<FlowRow | undefined> {
  const [row] = await tx
    .update(identityFlows)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(identityFlows.stateHash, sha256(state)),
        eq(identityFlows.cookieHash, sha256(cookie)),
        isNull(identityFlows.usedAt),
        gt(identityFlows.expiresAt, sql`now()`),
      ),
    )
    .returning();
  return row;
}

/** Whose identity it is, noting that it was used. */
export async function useIdentity(
  tx: Tx,
  { issuer, subject }: Pick<ProvenIdentity, 'issuer' | 'subject'>,
): Promise<IdentityRow | undefined> {
  const [row] = await tx
    .update(userIdentities)
    .set({ lastUsedAt: sql`now()` })
    .where(and(eq(userIdentities.issuer, issuer), eq(userIdentities.subject, subject)))
    .returning();
  return row;
}

/** @throws a unique violation of `user_identities_subject_key` when somebody has it */
export async function insertIdentity(tx: Tx, userId: string, identity: ProvenIdentity): Promise<void> {
  const { issuer, subject, email } = identity;
  await tx.insert(userIdentities).values({ id: newUuid(), userId, issuer, subject, email });
}

export function listIdentities(tx: Tx, userId: string): Promise<IdentityRow[]> {
  return tx
    .select()
    .from(userIdentities)
    .where(eq(userIdentities.userId, userId))
    .orderBy(asc(userIdentities.createdAt))
    .limit(20);
}

export async function deleteIdentity(tx: Tx, userId: string, id: string): Promise<boolean> {
  const deleted = await tx
    .delete(userIdentities)
    .where(and(eq(userIdentities.id, id), eq(userIdentities.userId, userId)))
    .returning({ id: userIdentities.id });
  return deleted.length > 0;
}

/** Removes every linked account of the person, and visits under way. */
export async function eraseIdentities(tx: Tx, userId: string): Promise<void> {
  await tx.delete(userIdentities).where(eq(userIdentities.userId, userId));
  await tx.delete(identityFlows).where(eq(identityFlows.userId, userId));
}
