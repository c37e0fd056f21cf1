import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { RateLimited } from '../../platform/errors/index.ts';
import { readUser } from '../sessions/index.ts';
import { findLink, findUserById, inPerson, normalizeEmail, noteSecurity, updateUser, useLink } from '../users/index.ts';
import type { Device, UserRow } from '../users/index.ts';
import { mailVerification } from './account-mail.ts';
import { EmailAlreadyVerified, LinkInvalid } from './account.errors.ts';

const MAILS_PER_HOUR = { perSecond: 3 / 3600, burst: 3 };

/** Sends the mail again. @throws `email_already_verified`, `rate_limited` after three in an hour */
export async function requestVerification(ctx: SystemContext & { readonly user: UserPrincipal }): Promise<UserRow> {
  const user = await readUser(ctx);
  if (user.emailVerifiedAt !== null) throw EmailAlreadyVerified();
  const decision = await ctx.services.rateLimiter.take(`verify-email:${user.id}`, MAILS_PER_HOUR);
  if (!decision.allowed) throw RateLimited({ headers: { 'retry-after': String(decision.resetSeconds) } });
  await inPerson(ctx.db, user.id, (tx) => mailVerification(tx, ctx, user));
  return user;
}

/**
 * Notes that the person reads the mail of the address the link was sent to. An address that changed meanwhile is not
 * proven by it. @throws `link_invalid`
 */
export async function verifyEmail(ctx: SystemContext, token: string, from: Device): Promise<UserRow> {
  const link = await ctx.db.withSystem((tx) => findLink(tx, 'verify_email', token));
  if (!link) throw LinkInvalid();
  return inPerson(ctx.db, link.userId, async (tx) => {
    const user = await findUserById(tx, link.userId);
    const isSame = user?.email === normalizeEmail(link.email);
    if (!user || !isSame || !(await useLink(tx, link.id))) throw LinkInvalid();
    await noteSecurity(tx, ctx, user.id, 'user.email_verified', from);
    return updateUser(tx, user.id, { emailVerifiedAt: user.emailVerifiedAt ?? ctx.clock() });
  });
}
