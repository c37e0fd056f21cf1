import { randomBytes } from 'node:crypto';

import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { sha256 } from '../../platform/crypto/index.ts';
import { takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import {
  RoleTooHigh,
  callerPermissions,
  findMember,
  isWithin,
  readHeldRole,
  resolveRole,
  roleId,
  roleNames,
  withCompany,
} from '../members/index.ts';
import type { CompanyContext } from '../members/index.ts';
import { sendEmail } from '../notifications/index.ts';
import { findUserByEmail, findUserById, normalizeEmail } from '../users/index.ts';
import { OPEN_MAX, VALID_DAYS, expiryFrom } from './invitation-rules.ts';
import { AlreadyMember, InvitationPending, InvitationsFull } from './invitations.errors.ts';
import { countOpen, insertInvitation, lockOpenInvitation, updateInvitation } from './invitations.repository.ts';
import type { InvitationRow } from './invitations.repository.ts';
import type { createInvitationBody } from './invitations.schemas.ts';

/**
 * Invites by e-mail. Whether the address has an account makes no difference to the answer, only whether the person works
 * here already, which the caller may see anyway.
 * @throws `role_unknown`, `role_too_high`, `already_member`, `invitation_pending`, `invitations_full`
 */
export async function createInvitation(ctx: Context, input: z.infer<typeof createInvitationBody>): Promise<string> {
  const email = normalizeEmail(input.email);
  return withCompany(ctx, async (tx, company) => {
    await takeTurn(tx, company.tenantId, 'members');
    const wanted = await resolveRole(tx, company.tenantId, input.role);
    if (!isWithin(await callerPermissions(tx, company), wanted.permissions)) throw RoleTooHigh();
    await assertNew(tx, company, email);
    const token = newLink();
    const row = await insertInvitation(tx, {
      tenantId: company.tenantId,
      id: newUuid(),
      email,
      ...wanted.held,
      language: input.language,
      tokenHash: sha256(token),
      invitedBy: callerId(company),
      createdAt: ctx.clock(),
      expiresAt: expiryFrom(ctx.clock()),
    });
    await mail(tx, company, row, token);
    const data = { role: roleId(row) };
    await audit(tx, company, { action: 'invitation.created', object: encodeId('ivt', row.id), data });
    return row.id;
  });
}

/** Sends it again with a new link and another 7 days; the old link is dead. @throws `not_found`, `role_too_high` */
export async function resendInvitation(ctx: Context, wireId: string): Promise<string> {
  return withCompany(ctx, async (tx, company) => {
    const before = await ownInvitation(tx, company, wireId);
    const token = newLink();
    const row = await updateInvitation(tx, before, {
      tokenHash: sha256(token),
      expiresAt: expiryFrom(ctx.clock()),
      timesSent: before.timesSent + 1,
      invitedBy: callerId(company),
    });
    await mail(tx, company, row, token);
    await audit(tx, company, { action: 'invitation.resent', object: wireId });
    return row.id;
  });
}

/** Its link is dead from now on. @throws `not_found`, `role_too_high` */
export async function revokeInvitation(ctx: Context, wireId: string): Promise<void> {
  await withCompany(ctx, async (tx, company) => {
    const before = await ownInvitation(tx, company, wireId);
    await updateInvitation(tx, before, { revokedAt: ctx.clock(), roleId: null });
    await audit(tx, company, { action: 'invitation.revoked', object: wireId });
  });
}

async function assertNew(tx: Tx, company: CompanyContext, email: string): Promise<void> {
  const user = await findUserByEmail(tx, email);
  if (user && (await findMember(tx, company.tenantId, user.id))) throw AlreadyMember();
  if (await lockOpenInvitation(tx, company.tenantId, { email })) throw InvitationPending();
  if ((await countOpen(tx, company.tenantId)) >= OPEN_MAX) throw InvitationsFull();
}

async function ownInvitation(tx: Tx, company: CompanyContext, wireId: string): Promise<InvitationRow> {
  const id = decodeId('ivt', wireId);
  await takeTurn(tx, company.tenantId, 'members');
  const row = id === undefined ? undefined : await lockOpenInvitation(tx, company.tenantId, { id });
  if (!row) throw NotFound();
  const { permissions } = await readHeldRole(tx, company.tenantId, row);
  if (!isWithin(await callerPermissions(tx, company), permissions)) throw RoleTooHigh();
  return row;
}

/** 32 random bytes: what follows # in the link, so that no server's log ever holds it. */
function newLink(): string {
  return randomBytes(32).toString('base64url');
}

async function mail(tx: Tx, company: CompanyContext, row: InvitationRow, token: string): Promise<void> {
  const inviter = await findUserById(tx, row.invitedBy);
  const { name } = await readHeldRole(tx, company.tenantId, row);
  await sendEmail(tx, company, {
    template: 'invitation',
    to: { address: row.email },
    language: row.language,
    tenantId: company.tenantId,
    objectId: encodeId('ivt', row.id),
    data: {
      inviter: inviter?.name ?? company.companyName,
      company: company.companyName,
      role: roleNames(row, name),
      url: `${company.services.config.KITA_PUBLIC_URL}/invitation#${token}`,
      valid_days: VALID_DAYS,
    },
  });
}

function callerId(company: CompanyContext): string {
  const id = decodeId('usr', company.actor.id);
  if (id === undefined) throw new Error('only people invite');
  return id;
}
