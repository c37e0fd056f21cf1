import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import { RateLimited } from '../../platform/errors/index.ts';
import { endSessions, readUser } from '../sessions/index.ts';
import {
  EmailTaken,
  emailColumns,
  endLinks,
  findLink,
  findUserByEmail,
  findUserById,
  inPerson,
  normalizeEmail,
  noteSecurity,
  updateUser,
  useLink,
} from '../users/index.ts';
import type { Device, LinkRow, UserRow } from '../users/index.ts';
import { emailHint, mailEmailChange, mailEmailChanged, mailPasswordReset } from './account-mail.ts';
import { EmailUnchanged, LinkInvalid } from './account.errors.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

const MAILS_PER_HOUR = { perSecond: 3 / 3600, burst: 3 };

/**
 * Asks for another address. It becomes the account's when the link sent to it is followed. An address that belongs to
 * somebody else gets no mail and the same answer. @throws `email_unchanged`, `rate_limited`
 */
export async function requestEmailChange(ctx: UserContext, email: string, from: Device): Promise<UserRow> {
  const before = await readUser(ctx);
  if (normalizeEmail(email) === before.email) throw EmailUnchanged();
  const decision = await ctx.services.rateLimiter.take(`change-email:${before.id}`, MAILS_PER_HOUR);
  if (!decision.allowed) throw RateLimited({ headers: { 'retry-after': String(decision.resetSeconds) } });
  return inPerson(ctx.db, before.id, async (tx) => {
    const user = await updateUser(tx, before.id, { pendingEmail: email.trim() });
    const isFree = (await findUserByEmail(tx, email)) === undefined;
    if (isFree) await mailEmailChange(tx, ctx, user, email.trim());
    await noteSecurity(tx, ctx, user.id, 'user.email_change_requested', from);
    return user;
  });
}

/** Forgets an address that waits to be confirmed. */
export async function cancelEmailChange(ctx: UserContext): Promise<UserRow> {
  const { userId } = ctx.user;
  return inPerson(ctx.db, userId, async (tx) => {
    await endLinks(tx, userId, ['change_email']);
    return updateUser(tx, userId, { pendingEmail: null });
  });
}

/**
 * Makes the address the link was sent to the account's. The earlier address is told and given a way back; links sent to
 * it for other ends stop working. @throws `link_invalid`, `email_taken`
 */
export async function confirmEmailChange(ctx: SystemContext, token: string, from: Device): Promise<UserRow> {
  const link = await ctx.db.withSystem((tx) => findLink(tx, 'change_email', token));
  if (!link) throw LinkInvalid();
  return withFreeAddress(() =>
    inPerson(ctx.db, link.userId, async (tx) => {
      const before = await findUserById(tx, link.userId);
      if (!before || !(await useLink(tx, link.id))) throw LinkInvalid();
      await endLinks(tx, before.id, ['verify_email', 'reset_password', 'change_email']);
      await mailEmailChanged(tx, ctx, before, link.email);
      await noteSecurity(tx, ctx, before.id, 'user.email_changed', from, {
        before: emailHint(before.emailDisplay),
        after: emailHint(link.email),
      });
      return updateUser(tx, before.id, { ...proven(ctx, link), pendingEmail: null });
    }),
  );
}

/**
 * Gives the account its earlier address back, for who did not change it: every session and every other link ends, and a
 * link to choose a new password goes to the earlier address. @throws `link_invalid`, `email_taken`
 */
export async function undoEmailChange(ctx: SystemContext, token: string, from: Device): Promise<UserRow> {
  const link = await ctx.db.withSystem((tx) => findLink(tx, 'undo_email_change', token));
  if (!link) throw LinkInvalid();
  return withFreeAddress(() =>
    inPerson(ctx.db, link.userId, async (tx) => {
      if (!(await useLink(tx, link.id))) throw LinkInvalid();
      const user = await updateUser(tx, link.userId, { ...proven(ctx, link), pendingEmail: null });
      // Ways back sent to the addresses in between are not the owner's.
      await endLinks(tx, user.id, ['verify_email', 'reset_password', 'change_email', 'undo_email_change']);
      await endSessions(tx, user.id);
      await noteSecurity(tx, ctx, user.id, 'user.email_change_undone', from);
      await mailPasswordReset(tx, ctx, user);
      return user;
    }),
  );
}

function proven(ctx: SystemContext, link: LinkRow) {
  return { ...emailColumns(link.email), emailVerifiedAt: ctx.clock() };
}

async function withFreeAddress<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error, 'users_email_key')) throw EmailTaken();
    throw error;
  }
}
