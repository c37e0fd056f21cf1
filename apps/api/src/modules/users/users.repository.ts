import { eq, inArray, sql } from 'drizzle-orm';

import type { Tx } from '../../platform/db/index.ts';
import { users } from './users.tables.ts';

export type UserRow = typeof users.$inferSelect;

export async function findUserByEmail(tx: Tx, email: string): Promise<UserRow | undefined> {
  const [row] = await tx
    .select()
    .from(users)
    .where(eq(users.email, normalizeEmail(email)));
  return row;
}

export async function findUserById(tx: Tx, id: string): Promise<UserRow | undefined> {
  const [row] = await tx.select().from(users).where(eq(users.id, id));
  return row;
}

/** People by their ids, for showing who did or may do something. */
export async function findUsersByIds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, UserRow>> {
  const rows =
    ids.length === 0
      ? []
      : await tx
          .select()
          .from(users)
          .where(inArray(users.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The person, locked until the transaction ends: for changes that depend on what the row says. */
export async function lockUser(tx: Tx, id: string): Promise<UserRow | undefined> {
  const [row] = await tx.select().from(users).where(eq(users.id, id)).for('update');
  return row;
}

export async function insertUser(tx: Tx, row: typeof users.$inferInsert): Promise<UserRow> {
  const [inserted] = await tx.insert(users).values(row).returning();
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

/** What may change of a person. An address is written through `emailColumns`, so that both spellings stay together. */
export type UserChanges = Partial<Omit<typeof users.$inferInsert, 'id' | 'isOperator' | 'createdAt'>>;

export async function updateUser(tx: Tx, id: string, set: UserChanges): Promise<UserRow> {
  const [row] = await tx
    .update(users)
    .set({ ...set, updatedAt: sql`now()` })
    .where(eq(users.id, id))
    .returning();
  if (!row) throw new Error('the person does not exist');
  return row;
}

/** An address as it is compared, and as the person typed it. */
export function emailColumns(email: string): { email: string; emailDisplay: string } {
  return { email: normalizeEmail(email), emailDisplay: email.trim() };
}

/** E-mail addresses are compared without case: two accounts that differ only in case are one person's mistake. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}
