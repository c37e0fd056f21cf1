import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { welcomeMakerBack } from '../api-keys/index.ts';
import {
  findMember,
  insertMember,
  isWithin,
  nameOf,
  publishMember,
  readHeldRole,
  roleId,
  roleNames,
} from '../members/index.ts';
import { findTenant } from '../tenants/index.ts';
import type { TenantRow } from '../tenants/index.ts';
import { findUserById, updateUser } from '../users/index.ts';
import { stateOf } from './invitation-rules.ts';
import { AlreadyMember, InvitationForOther, InvitationInvalid } from './invitations.errors.ts';
import { locateInvitation, lockOpenInvitation, updateInvitation } from './invitations.repository.ts';
import type { InvitationRow } from './invitations.repository.ts';
import type { acceptInvitationBody, invitationPreviewSchema } from './invitations.schemas.ts';

/** What the holder of a link is asked. Ended, revoked, replaced and invented links look the same. @throws `invitation_invalid` */
export async function readInvitation(
  ctx: SystemContext,
  token: string,
  language: 'es' | 'en',
): Promise<z.infer<typeof invitationPreviewSchema>> {
  return withGoodInvitation(ctx, token, async (tx, row, company) => {
    const { name } = await readHeldRole(tx, company.id, row);
    const inviter = await findUserById(tx, row.invitedBy);
    return {
      object: 'invitation_preview',
      company: nameOf(company),
      invited_by: inviter?.name ?? '',
      email: row.email,
      role: roleNames(row, name)[language],
      expires_at: row.expiresAt.toISOString(),
    };
  });
}

/**
 * Makes the signed-in person a member with the role of the invitation, once. With another account than the one invited
 * only when the person says so: the link proves that they were meant to get it.
 * @throws `invitation_invalid`, `invitation_for_other`, `already_member`
 */
export async function acceptInvitation(
  ctx: SystemContext & { readonly user: UserPrincipal },
  input: z.infer<typeof acceptInvitationBody>,
): Promise<TenantRow> {
  return withGoodInvitation(ctx, input.token, async (tx, row, company) => {
    const person = await findUserById(tx, ctx.user.userId);
    if (!person) throw InvitationInvalid();
    if (person.email !== row.email && !input.as_signed_in) throw InvitationForOther();
    if (await findMember(tx, company.id, person.id)) throw AlreadyMember();
    const held = { role: row.role, roleId: row.roleId };
    // The link was mailed to this address alone: whoever brings it reads that mail.
    if (person.email === row.email && person.emailVerifiedAt === null)
      await updateUser(tx, person.id, { emailVerifiedAt: ctx.clock() });
    await insertMember(tx, { tenantId: company.id, userId: person.id, ...held });
    await welcomeMakerBack(tx, { live: company.id, test: company.twinId }, encodeId('usr', person.id));
    await updateInvitation(tx, row, { acceptedAt: ctx.clock(), acceptedBy: person.id, roleId: null });
    const inCompany = { ...ctx, tenantId: company.id, livemode: true };
    await publishMember(tx, inCompany, 'member.joined', person.id, held);
    await audit(tx, inCompany, {
      action: 'invitation.accepted',
      object: encodeId('ivt', row.id),
      data: { member: encodeId('usr', person.id), role: roleId(held), as_other_email: person.email !== row.email },
    });
    return company;
  });
}

/**
 * Runs `work` on the invitation of a link while it is good: pending, and from somebody who could still send it today. An
 * invitation of a person who left, or whose role was lowered, ends with their right to make it.
 */
async function withGoodInvitation<T>(
  ctx: SystemContext,
  token: string,
  work: (tx: Tx, row: InvitationRow, company: TenantRow) => Promise<T>,
): Promise<T> {
  const place = await locateInvitation(ctx.db, token);
  if (!place) throw InvitationInvalid();
  return ctx.db.withTenant(place.companyId, async (tx) => {
    await takeTurn(tx, place.companyId, 'members');
    const row = await lockOpenInvitation(tx, place.companyId, { id: place.id });
    const company = await findTenant(tx, place.companyId);
    if (!row || !company || stateOf(row, ctx.clock()) !== 'pending') throw InvitationInvalid();
    if (!(await couldStillInvite(tx, row))) throw InvitationInvalid();
    return work(tx, row, company);
  });
}

async function couldStillInvite(tx: Tx, row: InvitationRow): Promise<boolean> {
  const inviter = await findMember(tx, row.tenantId, row.invitedBy);
  if (!inviter) return false;
  const mine = new Set((await readHeldRole(tx, row.tenantId, inviter)).permissions);
  return mine.has('members:write') && isWithin(mine, (await readHeldRole(tx, row.tenantId, row)).permissions);
}
