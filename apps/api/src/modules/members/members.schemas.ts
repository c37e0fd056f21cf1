import { z } from 'zod';

import { CUSTOM_ROLE_PERMISSIONS, ROLES } from '../../platform/auth/index.ts';

export const roleField = z
  .string()
  .max(64)
  .describe('OWNER, ADMIN, ACCOUNTANT, STAFF, READ_ONLY, or the id of a role of the company (rol_…).')
  .meta({ examples: ['ACCOUNTANT'] });

const permissionsField = z.array(z.enum(CUSTOM_ROLE_PERMISSIONS)).min(1).max(CUSTOM_ROLE_PERMISSIONS.length);

const roleName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ examples: ['Mostrador con caja'] });

export const memberSchema = z
  .object({
    object: z.literal('member'),
    id: z
      .string()
      .describe('Id of the person.')
      .meta({ examples: ['usr_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    name: z.string(),
    email: z.string(),
    role: z.string().describe('One of the product’s roles, or the id of one of the company’s own.'),
    role_name: z.string().nullable().describe('Name of the company’s own role.'),
    is_you: z.boolean(),
    can_change: z.boolean().describe('Whether your own permissions let you change or remove this person.'),
    api_keys: z.number().int().describe('Usable API keys this person made; they go on working when the person leaves.'),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Member' })
  .describe('A person who works in the company, in live and in test mode alike.');

export const memberListSchema = z
  .object({ object: z.literal('list'), data: z.array(memberSchema), has_more: z.literal(false), next_cursor: z.null() })
  .meta({ id: 'MemberList' })
  .describe('Everybody who works in the company.');

export const removeMemberQuery = z.strictObject({
  api_keys: z
    .enum(['keep', 'revoke'])
    .default('keep')
    .describe('What becomes of the API keys the person made; ending them needs `api_keys:write`.'),
});

export const updateMemberBody = z.strictObject({ role: roleField }).meta({ id: 'UpdateMember' });

export const roleSchema = z
  .object({
    object: z.literal('role'),
    id: z.string().meta({ examples: ['rol_01jd3v8q1mf2vbd5sxe8xn3n7q'] }),
    name: z.string().nullable().describe('Name of a role of the company; the product’s own have none.'),
    is_custom: z.boolean(),
    permissions: z.array(z.string()),
    can_give: z.boolean().describe('Whether your own permissions let you give it.'),
    members: z.number().int().describe('People who have it.'),
  })
  .meta({ id: 'Role' })
  .describe('A role and what it lets one do.');

export const roleListSchema = z
  .object({ object: z.literal('list'), data: z.array(roleSchema), has_more: z.literal(false), next_cursor: z.null() })
  .meta({ id: 'RoleList' })
  .describe('The product’s roles and the company’s own.');

export const createRoleBody = z
  .strictObject({
    name: roleName.describe('What the company calls it.'),
    permissions: permissionsField.describe('What it lets one do; nothing that you may not do yourself.'),
  })
  .meta({ id: 'CreateRole' });

export const updateRoleBody = z
  .strictObject({ name: roleName.optional(), permissions: permissionsField.optional() })
  .meta({ id: 'UpdateRole' });

export const permissionListSchema = z
  .object({
    object: z.literal('list'),
    data: z.array(
      z.object({
        object: z.literal('permission'),
        id: z.string().meta({ examples: ['invoices:write'] }),
        label: z.string().describe('What it lets one do, in the language of the request.'),
        roles: z.array(z.enum(ROLES)).describe('Roles of the product that include it.'),
        is_reserved: z
          .boolean()
          .describe('Whether it stays with the product’s roles: a role of the company never has it.'),
        keys: z
          .enum(['default', 'chosen', 'never'])
          .describe('Whether API keys have it by themselves, only when chosen, or never.'),
      }),
    ),
    has_more: z.literal(false),
    next_cursor: z.null(),
  })
  .meta({ id: 'PermissionList' })
  .describe('Every permission, with the roles that include it.');
