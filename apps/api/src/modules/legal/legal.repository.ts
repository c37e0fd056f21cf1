import { and, asc, desc, eq, not } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { arcoRequests, legalAcceptances } from './legal.tables.ts';

export type AcceptanceRow = typeof legalAcceptances.$inferSelect;
export type ArcoRow = typeof arcoRequests.$inferSelect;

export function listAcceptances(tx: Tx, userId: string): Promise<AcceptanceRow[]> {
  return tx
    .select()
    .from(legalAcceptances)
    .where(eq(legalAcceptances.userId, userId))
    .orderBy(asc(legalAcceptances.acceptedAt));
}

/** Accepting twice is accepting once, at the first instant. */
export async function insertAcceptance(tx: Tx, row: typeof legalAcceptances.$inferInsert): Promise<void> {
  await tx.insert(legalAcceptances).values(row).onConflictDoNothing();
}

export function listArcoRequests(tx: Tx, userId: string): Promise<ArcoRow[]> {
  return tx
    .select()
    .from(arcoRequests)
    .where(eq(arcoRequests.userId, userId))
    .orderBy(desc(arcoRequests.createdAt))
    .limit(100);
}

export async function insertArcoRequest(tx: Tx, row: typeof arcoRequests.$inferInsert): Promise<ArcoRow> {
  const [inserted] = await tx.insert(arcoRequests).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

/** Moves the person's open request on; `undefined` when it is not open any more. */
export async function closeArcoRequest(
  tx: Tx,
  id: string,
  userId: string,
  set: Pick<ArcoRow, 'state'>,
): Promise<ArcoRow | undefined> {
  const [row] = await tx
    .update(arcoRequests)
    .set(set)
    .where(and(eq(arcoRequests.id, id), eq(arcoRequests.state, 'received'), eq(arcoRequests.userId, userId)))
    .returning();
  return row;
}

/** Requests of everybody, the most urgent first, or the last ones answered. For operators. */
export function listArcoForOperators(tx: Tx, which: 'open' | 'answered'): Promise<ArcoRow[]> {
  const isOpen = eq(arcoRequests.state, 'received');
  return which === 'open'
    ? tx.select().from(arcoRequests).where(isOpen).orderBy(asc(arcoRequests.answerBy), asc(arcoRequests.id)).limit(200)
    : tx.select().from(arcoRequests).where(not(isOpen)).orderBy(desc(arcoRequests.createdAt)).limit(50);
}

export async function findArcoById(tx: Tx, id: string): Promise<ArcoRow | undefined> {
  const [row] = await tx.select().from(arcoRequests).where(eq(arcoRequests.id, id));
  return row;
}

/** Answers an open request; `undefined` when it is not open any more. */
export async function answerOpenArco(
  tx: Tx,
  id: string,
  set: Pick<ArcoRow, 'state' | 'answer' | 'answeredAt'>,
): Promise<ArcoRow | undefined> {
  const [row] = await tx
    .update(arcoRequests)
    .set(set)
    .where(and(eq(arcoRequests.id, id), eq(arcoRequests.state, 'received')))
    .returning();
  return row;
}

export async function findArcoRequest(tx: Tx, userId: string, id: string): Promise<ArcoRow | undefined> {
  const [row] = await tx
    .select()
    .from(arcoRequests)
    .where(and(eq(arcoRequests.userId, userId), eq(arcoRequests.id, id)));
  return row;
}

/**
 * Where and with what the person accepted, and their own words, are personal data; that and what they accepted is not. What
 * they still asked for falls with the account: there is nobody left to answer.
 */
export async function eraseLegalTraces(tx: Tx, userId: string): Promise<void> {
  await tx.update(legalAcceptances).set({ ip: '', userAgent: '' }).where(eq(legalAcceptances.userId, userId));
  const mine = eq(arcoRequests.userId, userId);
  await tx
    .update(arcoRequests)
    .set({ state: 'withdrawn' })
    .where(and(mine, eq(arcoRequests.state, 'received')));
  await tx.update(arcoRequests).set({ details: '', answer: null }).where(mine);
}
