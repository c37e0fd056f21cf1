import { randomBytes } from 'node:crypto';

import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';

import { sha256 } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { accountLinks } from './account-links.tables.ts';

export type LinkRow = typeof accountLinks.$inferSelect;
export type LinkKind = LinkRow['kind'];

/** Hours a link works. The way back from a change of address outlives a holiday weekend. */
export const LINK_HOURS: Readonly<Record<LinkKind, number>> = {
  verify_email: 24,
  reset_password: 1,
  change_email: 24,
  undo_email_change: 7 * 24,
};

/** A new link in the place of the person's earlier ones of its kind; the token exists only in the result. */
export async function insertLink(tx: Tx, userId: string, kind: LinkKind, email: string): Promise<string> {
  if (kind !== 'undo_email_change') await endLinks(tx, userId, [kind]);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = sql`now() + make_interval(hours => ${LINK_HOURS[kind]})`;
  await tx.insert(accountLinks).values({ id: newUuid(), userId, kind, tokenHash: sha256(token), email, expiresAt });
  return token;
}

const isOpen = and(isNull(accountLinks.usedAt), gt(accountLinks.expiresAt, sql`now()`));

export async function findLink(tx: Tx, kind: LinkKind, token: string): Promise<LinkRow | undefined> {
  const [row] = await tx
    .select()
    .from(accountLinks)
    .where(and(eq(accountLinks.tokenHash, sha256(token)), eq(accountLinks.kind, kind), isOpen));
  return row;
}

/** Uses the link up; `false` when it was used, replaced or ran out meanwhile. */
export async function useLink(tx: Tx, id: string): Promise<boolean> {
  const used = await tx
    .update(accountLinks)
    .set({ usedAt: sql`now()` })
    .where(and(eq(accountLinks.id, id), isOpen))
    .returning({ id: accountLinks.id });
  return used.length > 0;
}

/** Ends the person's open links of these kinds. */
export async function endLinks(tx: Tx, userId: string, kinds: readonly LinkKind[]): Promise<void> {
  await tx
    .update(accountLinks)
    .set({ usedAt: sql`now()` })
    .where(and(eq(accountLinks.userId, userId), inArray(accountLinks.kind, [...kinds]), isOpen));
}

/** Removes every link of the person; answers the addresses they were sent to. */
export async function eraseLinks(tx: Tx, userId: string): Promise<string[]> {
  const erased = await tx
    .delete(accountLinks)
    .where(eq(accountLinks.userId, userId))
    .returning({ email: accountLinks.email });
  return erased.map(({ email }) => email);
}
