import { wholeTable } from '../../platform/db/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { roles, tenantMembers } from './members.tables.ts';
import { roleId } from './resolve-role.ts';

/** Everybody who works in the company. */
export const wholeMembers = wholeTable(tenantMembers, async (rows, _showing, tx) => {
  const people = await findUsersByIds(
    tx,
    rows.map(({ userId }) => userId),
  );
  return rows.map((row) => ({
    object: 'member',
    id: encodeId('usr', row.userId),
    name: people.get(row.userId)?.name ?? null,
    email: people.get(row.userId)?.emailDisplay ?? null,
    role: roleId(row),
    created_at: row.createdAt.toISOString(),
  }));
});

/** Roles the company made for itself. */
export const wholeRoles = wholeTable(roles, (rows) =>
  rows.map((row) => ({
    object: 'role',
    id: encodeId('rol', row.id),
    name: row.name,
    permissions: row.permissions,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  })),
);
