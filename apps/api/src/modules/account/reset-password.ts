import { setTimeout } from 'node:timers/promises';

import type { SystemContext } from '../../platform/context/index.ts';
import { sha256Hex } from '../../platform/crypto/index.ts';
import { endSessions } from '../sessions/index.ts';
import {
  assertAcceptable,
  endLinks,
  findLink,
  findUserByEmail,
  findUserById,
  hashPassword,
  inPerson,
  mailSecurityNotice,
  normalizeEmail,
  noteSecurity,
  updateUser,
  useLink,
} from '../users/index.ts';
import type { Device } from '../users/index.ts';
import { mailPasswordReset } from './account-mail.ts';
import { LinkInvalid } from './account.errors.ts';

const MAILS_PER_HOUR = { perSecond: 3 / 3600, burst: 3 };
/** Longer than writing link and mail takes, so that the time of the answer does not tell whether the account exists. */
const ANSWER_MS = 250;

/**
 * Mails a link to choose a new password. The answer and its time are the same for an address nobody has, and for one
 * that asked for more than three mails in an hour.
 */
export async function requestPasswordReset(ctx: SystemContext, email: string, from: Device): Promise<void> {
  await Promise.all([mailLink(ctx, email, from), setTimeout(ANSWER_MS)]);
}

async function mailLink(ctx: SystemContext, email: string, from: Device): Promise<void> {
  const account = sha256Hex(normalizeEmail(email)).slice(0, 32);
  const { allowed } = await ctx.services.rateLimiter.take(`reset:${account}`, MAILS_PER_HOUR);
  const user = await ctx.db.withSystem((tx) => findUserByEmail(tx, email));
  if (!user || !allowed) return;
  await inPerson(ctx.db, user.id, async (tx) => {
    await mailPasswordReset(tx, ctx, user);
    await noteSecurity(tx, ctx, user.id, 'user.password_reset_requested', from);
  });
}

/**
 * Sets the password of whoever holds the link, which also proves their address, and ends all their sessions. The second
 * factor, if any, stays: a stolen mailbox alone opens no account.
 * @throws `link_invalid`, `password_too_weak`
 */
export async function resetPassword(ctx: SystemContext, token: string, password: string, from: Device): Promise<void> {
  const link = await ctx.db.withSystem((tx) => findLink(tx, 'reset_password', token));
  const known = link && (await ctx.db.withSystem((tx) => findUserById(tx, link.userId)));
  if (!link || !known) throw LinkInvalid();
  assertAcceptable(password, known);
  const passwordHash = await hashPassword(password);
  await inPerson(ctx.db, link.userId, async (tx) => {
    if (!(await useLink(tx, link.id))) throw LinkInvalid();
    const isProven = known.email === normalizeEmail(link.email);
    const now = ctx.clock();
    const user = await updateUser(tx, link.userId, {
      passwordHash,
      passwordChangedAt: now,
      ...(isProven && { emailVerifiedAt: known.emailVerifiedAt ?? now }),
    });
    await endSessions(tx, user.id);
    await endLinks(tx, user.id, ['reset_password']);
    await noteSecurity(tx, ctx, user.id, 'user.password_reset', from);
    await mailSecurityNotice(tx, ctx, user, 'password_changed', from);
  });
  await ctx.services.rateLimiter.forgive(`account:${sha256Hex(known.email).slice(0, 32)}`);
}
