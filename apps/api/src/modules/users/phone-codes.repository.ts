import { createHmac, randomInt } from 'node:crypto';

import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm';

import { constantTimeEqual } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { phoneCodes } from './phone-codes.tables.ts';

/** Tries per code: with three codes an hour, fifteen in a million. */
const TRIES_MAX = 5;

const isOpen = and(isNull(phoneCodes.usedAt), gt(phoneCodes.expiresAt, sql`now()`), lt(phoneCodes.tries, TRIES_MAX));

/** A new code in the place of the person's earlier ones; it exists only in the result. */
export async function insertPhoneCode(
  tx: Tx,
  secret: string,
  { userId, phone, minutes }: { readonly userId: string; readonly phone: string; readonly minutes: number },
): Promise<string> {
  await erasePhoneCodes(tx, userId);
  const id = newUuid();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = sql`now() + make_interval(mins => ${minutes})`;
  await tx.insert(phoneCodes).values({ id, userId, phone, codeHash: hashOf(secret, id, code), expiresAt });
  return code;
}

/** Counts a try and answers whether the code is right; `undefined` when there is none to try. Right ones are used up. */
export async function tryPhoneCode(
  tx: Tx,
  secret: string,
  userId: string,
  code: string,
): Promise<{ readonly isRight: boolean; readonly phone: string } | undefined> {
  const [open] = await tx
    .select({ id: phoneCodes.id })
    .from(phoneCodes)
    .where(and(eq(phoneCodes.userId, userId), isOpen))
    .orderBy(desc(phoneCodes.createdAt))
    .limit(1);
  if (!open) return undefined;
  const [tried] = await tx
    .update(phoneCodes)
    .set({ tries: sql`${phoneCodes.tries} + 1` })
    .where(and(eq(phoneCodes.id, open.id), isOpen))
    .returning();
  if (!tried) return undefined;
  const isRight = constantTimeEqual(Buffer.from(tried.codeHash), hashOf(secret, tried.id, code));
  if (isRight)
    await tx
      .update(phoneCodes)
      .set({ usedAt: sql`now()` })
      .where(eq(phoneCodes.id, tried.id));
  return { isRight, phone: tried.phone };
}

/** Removes every code of the person. */
export async function erasePhoneCodes(tx: Tx, userId: string): Promise<void> {
  await tx.delete(phoneCodes).where(eq(phoneCodes.userId, userId));
}

function hashOf(secret: string, id: string, code: string): Buffer {
  return createHmac('sha256', secret).update(`phone-code\n${id}\n${code}`).digest();
}
