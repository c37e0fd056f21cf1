import { auditInstallation } from '../../platform/audit/index.ts';
import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { findUserById } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { presentSession } from './sessions.presenter.ts';
import { endSession, insertSession, listLiveSessions } from './sessions.repository.ts';
import type { Device, SessionRow } from './sessions.repository.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

/** Opens a session in the caller's transaction; the token exists only in the result. */
export function openSession(tx: Tx, userId: string, device: Device): Promise<{ row: SessionRow; token: string }> {
  return insertSession(tx, userId, device);
}

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
export async function closeSession(ctx: UserContext, wireId: string): Promise<{ wasCurrent: boolean }> {
  const id = wireId === 'current' ? ctx.user.sessionId : decodeId('ses', wireId);
  if (id === undefined) throw NotFound();
  await ctx.db.withSystem(async (tx) => {
    if (!(await endSession(tx, ctx.user.userId, id))) throw NotFound();
    await auditInstallation(tx, ctx, { action: 'user.session_ended', object: encodeId('ses', id) });
  });
  return { wasCurrent: id === ctx.user.sessionId };
}
