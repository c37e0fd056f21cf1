import { randomBytes } from 'node:crypto';

import { and, desc, eq, gt, isNull, ne, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import { sha256 } from '../../platform/crypto/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newUuid } from '../../platform/ids/index.ts';
import type { Device } from '../users/index.ts';
import { impersonations } from './impersonations.tables.ts';
import { sessions } from './sessions.tables.ts';

export type SessionRow = typeof sessions.$inferSelect;
export type SessionKind = SessionRow['kind'];

/** Absolute life of a session by kind, and how long a browser's may lie unused. */
const ABSOLUTE_DAYS: Readonly<Record<SessionKind, number>> = { browser: 14, program: 30 };
const IDLE_HOURS = 12;
/** A request that set out with the token before is let in for so long. */
const PREVIOUS_SECONDS = 10;
const PROVEN_MINUTES = 5;

export interface NewSession {
  readonly userId: string;
  readonly device: Device;
  readonly kind: SessionKind;
  readonly hasSecondFactor: boolean;
}

/** A new session and its token, which exists only here: the database keeps the hash. */
export async function insertSession(tx: Tx, session: NewSession): Promise<{ row: SessionRow; token: string }> {
  const token = newSecret();
  const [row] = await tx
    .insert(sessions)
    .values({
      id: newUuid(),
      userId: session.userId,
      tokenHash: sha256(token),
      kind: session.kind,
      expiresAt: sql`now() + make_interval(days => ${ABSOLUTE_DAYS[session.kind]})`,
      ip: session.device.ip,
      userAgent: session.device.userAgent,
      ...(session.hasSecondFactor && { secondFactorAt: sql`now()` }),
    })
    .returning();
  if (!row) throw new Error('insert returned no row');
  return { row, token };
}

/** 256 random bits as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

const isAlive = and(
  isNull(sessions.endedAt),
  gt(sessions.expiresAt, sql`now()`),
  or(eq(sessions.kind, 'program'), gt(sessions.lastSeenAt, sql`now() - make_interval(hours => ${IDLE_HOURS})`)),
);

/** A session with what the door must know of its person. */
export interface LiveSession {
  readonly id: string;
  readonly userId: string;
  readonly isProven: boolean;
  readonly hasSecondFactor: boolean;
  readonly isOperator: boolean;
  /** What the session is used for while its operator visits a company. */
  readonly visit: LiveVisit | null;
}

export interface LiveVisit {
  readonly id: string;
  readonly tenantIds: readonly [live: string, test: string];
  readonly userId: string;
  readonly operatorName: string;
  readonly reason: string;
  readonly expiresAt: Date;
  readonly isOver: boolean;
}

const liveColumns = {
  id: sessions.id,
  userId: sessions.userId,
  isProven: sql<boolean>`${sessions.provenAt} > now() - make_interval(mins => ${PROVEN_MINUTES})`,
  hasSecondFactor: sql<boolean>`${sessions.secondFactorAt} is not null`,
  isOperator: sql<boolean>`(select u.is_operator from app.users u where u.id = ${sessions.userId})`,
  visitId: impersonations.id,
  visitCompanyId: impersonations.companyId,
  visitTwinId: impersonations.twinId,
  visitUserId: impersonations.userId,
  visitReason: impersonations.reason,
  visitExpiresAt: impersonations.expiresAt,
  isVisitOver: sql<boolean>`${impersonations.expiresAt} <= now()`,
  personName: sql<string>`(select u.name from app.users u where u.id = ${sessions.userId})`,
};

const openVisit = and(eq(impersonations.sessionId, sessions.id), isNull(impersonations.endedAt));

async function findLive(tx: Tx, condition: SQL | undefined): Promise<LiveSession | undefined> {
  const [row] = await tx
    .select(liveColumns)
    .from(sessions)
    .leftJoin(impersonations, openVisit)
    .where(and(condition, isAlive));
  if (!row) return undefined;
  const { id, userId, isProven, hasSecondFactor, isOperator } = row;
  return { id, userId, isProven, hasSecondFactor, isOperator, visit: visitOf(row) };
}

function visitOf(row: LiveRow): LiveVisit | null {
  const { visitId, visitCompanyId, visitTwinId, visitUserId, visitReason, visitExpiresAt } = row;
  if (!visitId || !visitCompanyId || !visitTwinId || !visitUserId || !visitExpiresAt) return null;
  return {
    id: visitId,
    tenantIds: [visitCompanyId, visitTwinId],
    userId: visitUserId,
    operatorName: row.personName,
    reason: visitReason ?? '',
    expiresAt: visitExpiresAt,
    isOver: row.isVisitOver || !row.isOperator,
  };
}

interface LiveRow {
  readonly isOperator: boolean;
  readonly personName: string;
  readonly visitId: string | null;
  readonly visitCompanyId: string | null;
  readonly visitTwinId: string | null;
  readonly visitUserId: string | null;
  readonly visitReason: string | null;
  readonly visitExpiresAt: Date | null;
  readonly isVisitOver: boolean;
}

export async function findLiveSession(tx: Tx, token: string): Promise<LiveSession | undefined> {
  const hash = sha256(token);
  const isPrevious = and(
    eq(sessions.previousTokenHash, hash),
    gt(sessions.tokenChangedAt, sql`now() - make_interval(secs => ${PREVIOUS_SECONDS})`),
  );
  return findLive(tx, or(eq(sessions.tokenHash, hash), isPrevious));
}

export async function findLiveSessionById(tx: Tx, id: string): Promise<LiveSession | undefined> {
  return findLive(tx, eq(sessions.id, id));
}

/**
 * Gives the session another token, as every proof and change of rights does: whoever copied the old one is left out.
 * Answers the new token, or nothing when the session has ended.
 */
export async function changeToken(
  tx: Tx,
  id: string,
  proof: { readonly isProof: boolean; readonly hasSecondFactor: boolean },
): Promise<{ row: SessionRow; token: string } | undefined> {
  const token = newSecret();
  const [row] = await tx
    .update(sessions)
    .set({
      tokenHash: sha256(token),
      previousTokenHash: sql`${sessions.tokenHash}`,
      tokenChangedAt: sql`now()`,
      ...(proof.isProof && { provenAt: sql`now()` }),
      ...(proof.hasSecondFactor && { secondFactorAt: sql`now()` }),
    })
    .where(and(eq(sessions.id, id), isAlive))
    .returning();
  return row && { row, token };
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

/** What the person's sessions of the last weeks, open and ended, were used from. */
export async function listUserAgents(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ userAgent: sessions.userAgent })
    .from(sessions)
    .where(eq(sessions.userId, userId));
  return rows.map(({ userAgent }) => userAgent);
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

/** Ends every open session of the person, but the one to keep if any. Answers how many. */
export async function endSessions(tx: Tx, userId: string, keptId?: string): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        keptId === undefined ? undefined : ne(sessions.id, keptId),
      ),
    )
    .returning({ id: sessions.id });
  return ended.length;
}
