import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import { PERMISSIONS, PERMISSION_POLICY, ROLES, ROLE_PERMISSIONS } from '../../platform/auth/index.ts';
import type { Permission } from '../../platform/auth/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { isForeignKeyViolation, isUniqueViolation, takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import { callerPermissions, withCompany } from './company-scope.ts';
import type { CompanyContext } from './company-scope.ts';
import { isWithin, permissionsOf } from './member-rules.ts';
import { RoleInUse, RoleNameTaken, RoleTooHigh, RolesFull } from './members.errors.ts';
import { deleteRoleRow, findRole, insertRole, listMembers, listRoles, updateRoleRow } from './members.repository.ts';
import type { RoleRow } from './members.repository.ts';
import type { createRoleBody, roleSchema, updateRoleBody } from './members.schemas.ts';

type Role = z.infer<typeof roleSchema>;
const ROLES_MAX = 50;

/** Without these a person could neither open the company nor leave it, so every role has them. */
const ALWAYS: readonly Permission[] = ['tenant:read', 'membership:leave'];

/** The product's roles, then the company's own by name. */
export async function readRoles(ctx: Context): Promise<Role[]> {
  return withCompany(ctx, async (tx, company) => {
    const members = await listMembers(tx, company.tenantId);
    const own = await listRoles(tx, company.tenantId);
    const held = (id: string): number => members.filter((row) => (row.roleId ?? row.role) === id).length;
    return [
      ...ROLES.map((id) => present(ctx, { id, name: null, permissions: ROLE_PERMISSIONS[id] }, held(id))),
      ...own.map((row) => presentOwn(ctx, row, held(row.id))),
    ];
  });
}

/** Makes a role of the company. @throws `role_too_high`, `role_name_taken`, `roles_full` */
export async function createRole(ctx: Context, input: z.infer<typeof createRoleBody>): Promise<Role> {
  const permissions = withAlways(input.permissions);
  return withName(() =>
    withCompany(ctx, async (tx, company) => {
      await takeTurn(tx, company.tenantId, 'members');
      if (!isWithin(await callerPermissions(tx, company), permissions)) throw RoleTooHigh();
      if ((await listRoles(tx, company.tenantId)).length >= ROLES_MAX) throw RolesFull();
      const id = newUuid();
      const row = await insertRole(tx, { tenantId: company.tenantId, id, name: input.name, permissions });
      await audit(tx, company, {
        action: 'role.created',
        object: encodeId('rol', id),
        data: { name: input.name, permissions },
      });
      return presentOwn(ctx, row, 0);
    }),
  );
}

/** Changes a role and with it, at once, what everybody who has it may do. @throws as `createRole`, `not_found` */
export async function updateRole(ctx: Context, wireId: string, input: z.infer<typeof updateRoleBody>): Promise<Role> {
  return withName(() =>
    withCompany(ctx, async (tx, company) => {
      await takeTurn(tx, company.tenantId, 'members');
      const { before, mine } = await ownRole(tx, company, wireId);
      const permissions = input.permissions === undefined ? before.permissions : withAlways(input.permissions);
      if (!isWithin(mine, permissionsOf(OWN(before), permissions))) throw RoleTooHigh();
      const set = { name: input.name ?? before.name, permissions };
      const after = await updateRoleRow(tx, company.tenantId, before.id, set);
      if (!after) throw NotFound();
      await audit(tx, company, {
        action: 'role.updated',
        object: wireId,
        changes: {
          name: { before: before.name, after: set.name },
          permissions: { before: before.permissions, after: set.permissions },
        },
      });
      const members = await listMembers(tx, company.tenantId);
      return presentOwn(ctx, after, members.filter(({ roleId }) => roleId === after.id).length);
    }),
  );
}

/** Deletes a role nobody has. @throws `not_found`, `role_in_use`, `role_too_high` */
export async function deleteRole(ctx: Context, wireId: string): Promise<void> {
  try {
    await withCompany(ctx, async (tx, company) => {
      await takeTurn(tx, company.tenantId, 'members');
      const { before } = await ownRole(tx, company, wireId);
      await deleteRoleRow(tx, company.tenantId, before.id);
      await audit(tx, company, { action: 'role.deleted', object: wireId, data: { name: before.name } });
    });
  } catch (error) {
    if (isForeignKeyViolation(error)) throw RoleInUse();
    throw error;
  }
}

/** The policy table, in the caller's language. */
export function readPermissions(language: 'es' | 'en') {
  return PERMISSIONS.map((id) => {
    const { label, roles, keys, isReserved = false } = PERMISSION_POLICY[id];
    return {
      object: 'permission' as const,
      id,
      label: label[language],
      roles: [...roles],
      is_reserved: isReserved,
      keys,
    };
  });
}

/** A role of the company that the caller may touch, and what the caller may do right now. */
async function ownRole(tx: Tx, company: CompanyContext, wireId: string) {
  const id = decodeId('rol', wireId);
  const before = id === undefined ? undefined : await findRole(tx, company.tenantId, id);
  if (!before) throw NotFound();
  const mine = await callerPermissions(tx, company);
  if (!isWithin(mine, permissionsOf(OWN(before), before.permissions))) throw RoleTooHigh();
  return { before, mine };
}

const OWN = (row: RoleRow) => ({ role: 'CUSTOM', roleId: row.id }) as const;

function withAlways(permissions: readonly Permission[]): Permission[] {
  return PERMISSIONS.filter((permission) => permissions.includes(permission) || ALWAYS.includes(permission));
}

function presentOwn(ctx: Context, row: RoleRow, members: number): Role {
  const permissions = permissionsOf(OWN(row), row.permissions);
  return present(ctx, { id: encodeId('rol', row.id), name: row.name, permissions }, members);
}

function present(
  ctx: Context,
  role: { id: string; name: string | null; permissions: readonly Permission[] },
  members: number,
): Role {
  return {
    object: 'role',
    id: role.id,
    name: role.name,
    is_custom: role.name !== null,
    permissions: [...role.permissions],
    can_give: isWithin(ctx.permissions, role.permissions),
    members,
  };
}

async function withName<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error, 'roles_name_key')) throw RoleNameTaken();
    throw error;
  }
}
