/**
 * Every permission of the product, as data. An operation names exactly one; a role and an API key are lists of them.
 * Roles beyond OWNER come with members and invitations.
 */
export const PERMISSIONS = [
  'tenant:read',
  'tenant:write',
  'api_keys:read',
  'api_keys:write',
  'certificates:read',
  'certificates:write',
  'pac_accounts:read',
  'pac_accounts:write',
  'series:read',
  'series:write',
  'customers:read',
  'customers:write',
  'products:read',
  'products:write',
  'catalogs:read',
  'invoices:read',
  'invoices:write',
  'events:read',
  'audit:read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export type Role = 'OWNER';

export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = { OWNER: PERMISSIONS };

/** What a key may do unless it was made with fewer: everything but making keys and changing the company. */
export const API_KEY_PERMISSIONS: readonly Permission[] = PERMISSIONS.filter(
  (permission) => permission !== 'api_keys:write' && permission !== 'tenant:write',
);

/** Narrows stored text to a permission. */
export function isPermission(text: string): text is Permission {
  return (PERMISSIONS as readonly string[]).includes(text);
}
