import type { Tenant } from '@kita/api-client';
import type { ReactNode } from 'react';

import { useCompany } from './company.ts';

/** What the app asks for, of all the permissions there are. */
export type Permission =
  | `${'tenant' | 'api_keys' | 'certificates' | 'series' | 'customers' | 'products' | 'invoices' | 'members' | 'audit' | 'mail' | 'views' | 'exports' | 'webhooks' | 'pac_accounts'}:${'read' | 'write'}`
  | 'dashboard:read'
  | 'ownership:transfer'
  | 'tenant:close'
  | 'events:read'
  | 'tenant:export'
  | 'customer_rights:read'
  | 'customer_rights:write'
  | 'invoices:send';

/** What a person is in a company; only keys of the API have no role, and they see no pages. */
export type Role = NonNullable<Tenant['role']>;

export const roleOf = ({ role }: Pick<Tenant, 'role'>): Role => role ?? 'CUSTOM';

/** Whether the person may do this in the company in use. The API decides; this only spares them a refusal. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useCompany().company;
  return (permission) => permissions.includes(permission);
}

interface MayProps {
  readonly do: Permission;
  readonly children: ReactNode;
}

/** Shows what the person may use, and nothing in its place otherwise. */
export function May({ do: permission, children }: MayProps) {
  return useMay()(permission) ? children : null;
}
