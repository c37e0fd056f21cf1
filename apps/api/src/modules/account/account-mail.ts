import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { sendEmail } from '../notifications/index.ts';
import { LINK_HOURS, insertLink } from '../users/index.ts';
import type { LinkKind, UserRow } from '../users/index.ts';

/** Pages of the web app that take a token. It stands behind `#`: browsers send that part to nobody. */
const PAGES: Readonly<Record<LinkKind, string>> = {
  verify_email: 'verify-email',
  reset_password: 'reset-password',
  change_email: 'confirm-email',
  undo_email_change: 'undo-email-change',
};

function linkUrl(ctx: SystemContext, kind: LinkKind, token: string): string {
  return `${ctx.services.config.KITA_PUBLIC_URL}/${PAGES[kind]}#${token}`;
}

/** The mail with which a person proves their address. */
export async function mailVerification(tx: Tx, ctx: SystemContext, user: UserRow): Promise<void> {
  const token = await insertLink(tx, user.id, 'verify_email', user.emailDisplay);
  const url = linkUrl(ctx, 'verify_email', token);
  await sendEmail(tx, ctx, {
    template: 'verify_email',
    to: { address: user.emailDisplay, name: user.name },
    language: user.language,
    data: { name: user.name, url, valid_hours: LINK_HOURS.verify_email },
  });
}

export async function mailPasswordReset(tx: Tx, ctx: SystemContext, user: UserRow): Promise<void> {
  const token = await insertLink(tx, user.id, 'reset_password', user.emailDisplay);
  const url = linkUrl(ctx, 'reset_password', token);
  await sendEmail(tx, ctx, {
    template: 'reset_password',
    to: { address: user.emailDisplay, name: user.name },
    language: user.language,
    data: { name: user.name, url, valid_minutes: LINK_HOURS.reset_password * 60 },
  });
}

/** To the new address, which becomes the account's when its link is followed. */
export async function mailEmailChange(tx: Tx, ctx: SystemContext, user: UserRow, newEmail: string): Promise<void> {
  const token = await insertLink(tx, user.id, 'change_email', newEmail);
  const url = linkUrl(ctx, 'change_email', token);
  await sendEmail(tx, ctx, {
    template: 'confirm_email_change',
    to: { address: newEmail, name: user.name },
    language: user.language,
    data: { name: user.name, url, valid_hours: LINK_HOURS.change_email },
  });
}

/** To the address the account had: it is told, and given the way back. */
export async function mailEmailChanged(tx: Tx, ctx: SystemContext, before: UserRow, newEmail: string): Promise<void> {
  const token = await insertLink(tx, before.id, 'undo_email_change', before.emailDisplay);
  await sendEmail(tx, ctx, {
    template: 'email_changed',
    to: { address: before.emailDisplay, name: before.name },
    language: before.language,
    data: {
      name: before.name,
      new_email_hint: emailHint(newEmail),
      at: ctx.clock().toISOString(),
      time_zone: before.timeZone,
      help_url: linkUrl(ctx, 'undo_email_change', token),
    },
  });
}

/** `a•••@nuevo.mx`: recognised by its owner, of little use to anybody else. */
export function emailHint(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}
