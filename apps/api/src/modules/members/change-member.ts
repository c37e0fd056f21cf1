import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound, PermissionDenied } from '../../platform/errors/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { settleKeysOfLeaver } from '../api-keys/index.ts';
import { callerPermissions, sidesOf, withCompany } from './company-scope.ts';
import type { CompanyContext } from './company-scope.ts';
import { isWithin, leavesNoOwner } from './member-rules.ts';
import { LastOwner, RoleTooHigh } from './members.errors.ts';
import { publishMember } from './members.events.ts';
import { countOwners, deleteMember, findMember, setMemberRole } from './members.repository.ts';
import type { MemberRow } from './members.repository.ts';
import { userIdOf } from './read-members.ts';
import { readHeldRole, resolveRole, roleId } from './resolve-role.ts';

/**
 * Gives a person another role. Neither the old nor the new one may exceed the caller's, and an owner always remains.
 * @throws `not_found`, `role_unknown`, `role_too_high`, `last_owner`
 */
export async function changeMemberRole(ctx: Context, wireId: string, role: string): Promise<void> {
  await withCompany(ctx, async (tx, company) => {
    const { before, mine } = await memberInTurn(tx, company, userIdOf(wireId));
    const wanted = await resolveRole(tx, company.tenantId, role);
    if (!isWithin(mine, wanted.permissions)) throw RoleTooHigh();
    const owners = await countOwners(tx, company.tenantId);
    if (leavesNoOwner(before, wanted.held, owners)) throw LastOwner();
    await setMemberRole(tx, company.tenantId, before.userId, wanted.held);
    await publishMember(tx, company, 'member.role_changed', before.userId, wanted.held);
    await audit(tx, company, {
      action: 'member.role_changed',
      object: wireId,
      changes: { role: { before: roleId(before), after: roleId(wanted.held) } },
    });
  });
}

/**
 * Ends a person's access at once: every request asks for the membership, whatever session or token it comes with. Keys they made
 * go on, unless the caller, who must be allowed to, ends them too.
 * @throws `not_found`, `role_too_high`, `last_owner`, `permission_denied`
 */
export async function removeMember(ctx: Context, wireId: string, keys: 'keep' | 'revoke' = 'keep'): Promise<void> {
  await withCompany(ctx, async (tx, company) => {
    const { before, mine } = await memberInTurn(tx, company, userIdOf(wireId));
    if (keys === 'revoke' && !mine.has('api_keys:write'))
      throw PermissionDenied({ extensions: { permission: 'api_keys:write' } });
    await endMembership(tx, company, before, 'member.removed', keys);
  });
}

/** Leaves the company of one's own will. @throws `last_owner` */
export async function leaveCompany(ctx: Context): Promise<void> {
  await withCompany(ctx, async (tx, company) => {
    const { before } = await memberInTurn(tx, company, userIdOf(ctx.actor.id));
    await endMembership(tx, company, before, 'member.left', 'keep');
  });
}

async function endMembership(
  tx: Tx,
  company: CompanyContext,
  member: MemberRow,
  action: 'member.removed' | 'member.left',
  keys: 'keep' | 'revoke',
): Promise<void> {
  if (leavesNoOwner(member, undefined, await countOwners(tx, company.tenantId))) throw LastOwner();
  await deleteMember(tx, company.tenantId, member.userId);
  await publishMember(tx, company, 'member.left', member.userId, member);
  const person = encodeId('usr', member.userId);
  const revoked = await settleKeysOfLeaver(tx, company, await sidesOf(tx, company.tenantId), person, keys);
  const data = { role: roleId(member), ...(revoked.length > 0 && { revoked_api_keys: revoked }) };
  await audit(tx, company, { action, object: person, data });
}

/** One change of members at a time, so that two owners who leave at once cannot both be the one before the last. */
async function memberInTurn(tx: Tx, company: CompanyContext, userId: string) {
  await takeTurn(tx, company.tenantId, 'members');
  const before = await findMember(tx, company.tenantId, userId);
  if (!before) throw NotFound();
  const mine = await callerPermissions(tx, company);
  const { permissions } = await readHeldRole(tx, company.tenantId, before);
  if (!isWithin(mine, permissions)) throw RoleTooHigh();
  return { before, mine };
}
