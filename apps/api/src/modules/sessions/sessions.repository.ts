import { randomBytes } from 'node:crypto';

import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';

import { sha256 } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import { sessions } from './sessions.tables.ts';

export type SessionRow = typeof sessions.$inferSelect;

/** Absolute life of a session, and how long it may lie unused. */
const ABSOLUTE_DAYS = 14;
const IDLE_HOURS = 12;

export interface Device {
  readonly ip: string;
  readonly userAgent: string;
}

/** A new session and its token, which exists only here: the database keeps the hash. */
export async function insertSession(
  tx: Tx,
  userId: string,
  device: Device,
): Promise<{ row: SessionRow; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const [row] = await tx
    .insert(sessions)
    .values({
      id: newUuid(),
      userId,
      tokenHash: sha256(token),
      expiresAt: sql`now() + make_interval(days => ${ABSOLUTE_DAYS})`,
      ip: device.ip,
      userAgent: device.userAgent,
    })
    .returning();
  if (!row) throw new Error('insert returned no row');
  return { row, token };
}

const isAlive = and(
  isNull(sessions.endedAt),
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.lastSeenAt, sql`now() - make_interval(hours => ${IDLE_HOURS})`),
);

export async function findLiveSession(tx: Tx, token: string): Promise<SessionRow | undefined> {
  const [row] = await tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.tokenHash, sha256(token)), isAlive));
  return row;
}

export async function findLiveSessionById(tx: Tx, id: string): Promise<SessionRow | undefined> {
  const [row] = await tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, id), isAlive));
  return row;
}

/** Keeps the idle clock to the minute: one write a minute, not one a request. */
export async function touchSession(tx: Tx, id: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ lastSeenAt: sql`now()` })
    .where(and(eq(sessions.id, id), sql`${sessions.lastSeenAt} < now() - interval '1 minute'`));
}

export function listLiveSessions(tx: Tx, userId: string): Promise<SessionRow[]> {
  return tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isAlive))
    .orderBy(desc(sessions.createdAt))
    .limit(100);
}

/** Ends one of the user's sessions; `false` when there is no such live session of theirs. */
export async function endSession(tx: Tx, userId: string, id: string): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}
