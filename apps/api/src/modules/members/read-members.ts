import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { keysMadeBy, usableKeysOf } from '../api-keys/index.ts';
import { findTenant } from '../tenants/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { sidesOf, withCompany } from './company-scope.ts';
import { isWithin, permissionsOf } from './member-rules.ts';
import { findMember, listMembers, listRoles } from './members.repository.ts';
import type { memberSchema } from './members.schemas.ts';
import { roleId } from './resolve-role.ts';

type Member = z.infer<typeof memberSchema>;

/** Everybody who works in the company, whoever came first first. */
export async function readMembers(ctx: Context): Promise<Member[]> {
  return withCompany(ctx, async (tx, company) => {
    const rows = await listMembers(tx, company.tenantId);
    const roles = new Map((await listRoles(tx, company.tenantId)).map((role) => [role.id, role]));
    const people = await findUsersByIds(
      tx,
      rows.map(({ userId }) => userId),
    );
    const live = await findTenant(tx, company.tenantId);
    const keys = await keysMadeBy(tx, [company.tenantId, ...(live ? [live.twinId] : [])]);
    return rows.flatMap((row) => {
      const person = people.get(row.userId);
      if (!person) return [];
      const custom = row.roleId === null ? undefined : roles.get(row.roleId);
      const id = encodeId('usr', row.userId);
      return {
        object: 'member' as const,
        id,
        name: person.name,
        email: person.emailDisplay,
        role: roleId(row),
        role_name: custom?.name ?? null,
        is_you: id === ctx.actor.id,
        can_change: isWithin(ctx.permissions, permissionsOf(row, custom?.permissions)),
        api_keys: keys.get(id) ?? 0,
        created_at: row.createdAt.toISOString(),
      };
    });
  });
}

/** One of them. @throws `not_found` */
export async function readMember(ctx: Context, wireId: string): Promise<Member> {
  const found = (await readMembers(ctx)).find(({ id }) => id === wireId);
  if (!found) throw NotFound();
  return found;
}

/** Usable keys a member made, in live and test. @throws `not_found` */
export async function readMemberKeys(ctx: Context, wireId: string) {
  return withCompany(ctx, async (tx, company) => {
    if (!(await findMember(tx, company.tenantId, userIdOf(wireId)))) throw NotFound();
    return usableKeysOf(tx, await sidesOf(tx, company.tenantId), wireId);
  });
}

/** The person a member id names. @throws `not_found` */
export function userIdOf(wireId: string): string {
  const id = decodeId('usr', wireId);
  if (id === undefined) throw NotFound();
  return id;
}
