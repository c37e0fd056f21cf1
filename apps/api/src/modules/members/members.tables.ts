import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { app, createdAtColumn, idColumn, tenantIdColumn, updatedAtColumn } from '../../platform/db/schema-kit.ts';
import { tenants } from '../tenants/tenants.tables.ts';
import { users } from '../users/users.tables.ts';

/** Roles a company made for itself: a name and a list of permissions. */
export const roles = app.table(
  'roles',
  {
    tenantId: tenantIdColumn().references(() => tenants.id),
    id: idColumn(),
    name: text('name').notNull(),
    permissions: text('permissions').array().notNull(),
    createdAt: createdAtColumn(),
    updatedAt: updatedAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('roles_name_key').on(t.tenantId, sql`lower(${t.name})`),
  ],
);

/**
 * Who may act in a company, and as what. Live and test are one company with the same people, so the rows stand under the
 * live tenant alone and its test twin follows them.
 */
export const tenantMembers = app.table(
  'tenant_members',
  {
    tenantId: tenantIdColumn().references(() => tenants.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role', { enum: ['OWNER', 'ADMIN', 'ACCOUNTANT', 'STAFF', 'READ_ONLY', 'CUSTOM'] }).notNull(),
    /** The company's own role, when `role` is `CUSTOM`. */
    roleId: uuid('role_id'),
    createdAt: createdAtColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId] }),
    foreignKey({ columns: [t.tenantId, t.roleId], foreignColumns: [roles.tenantId, roles.id] }),
    index('tenant_members_user').on(t.userId),
    check(
      'tenant_members_role_known',
      sql`${t.role} in ('OWNER', 'ADMIN', 'ACCOUNTANT', 'STAFF', 'READ_ONLY', 'CUSTOM')`,
    ),
    check('tenant_members_custom_role', sql`(${t.role} = 'CUSTOM') = (${t.roleId} is not null)`),
  ],
);
