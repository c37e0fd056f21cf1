import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { findUserById, inPerson, noteSecurity } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { presentSession } from './sessions.presenter.ts';
import { endSession, endSessions, listLiveSessions } from './sessions.repository.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

/** The person behind the credential. @throws `not_found` when the account was removed a moment ago */
export async function readUser(ctx: UserContext): Promise<UserRow> {
  const row = await ctx.db.withSystem((tx) => findUserById(tx, ctx.user.userId));
  if (!row) throw NotFound();
  return row;
}

/** The user's open sessions, newest first. */
export async function readSessions(ctx: UserContext) {
  const rows = await ctx.db.withSystem((tx) => listLiveSessions(tx, ctx.user.userId));
  return rows.map((row) => presentSession(row, ctx.user.sessionId));
}

/** Ends one of the user's own sessions. Answers whether it was the present one. @throws `not_found` */
export async function closeSession(ctx: UserContext, wireId: string, from: Device): Promise<{ wasCurrent: boolean }> {
  const { userId, sessionId } = ctx.user;
  const id = wireId === 'current' ? sessionId : decodeId('ses', wireId);
  if (id === undefined) throw NotFound();
  await inPerson(ctx.db, userId, async (tx) => {
    if (!(await endSession(tx, userId, id))) throw NotFound();
    await noteSecurity(tx, ctx, userId, 'user.session_ended', from, { session: encodeId('ses', id) });
  });
  return { wasCurrent: id === sessionId };
}

/** Ends every session of the user but the present one. */
export async function closeOtherSessions(ctx: UserContext, from: Device): Promise<void> {
  const { userId, sessionId } = ctx.user;
  await inPerson(ctx.db, userId, async (tx) => {
    const ended = await endSessions(tx, userId, sessionId);
    if (ended > 0) await noteSecurity(tx, ctx, userId, 'user.sessions_ended', from, { sessions: ended });
  });
}
