import { ROLE_PERMISSIONS, isPermission, isRole } from '../../platform/auth/index.ts';
import type { Permission, Role } from '../../platform/auth/index.ts';

/** A role as members and invitations hold it. */
export interface HeldRole {
  readonly role: Role | 'CUSTOM';
  readonly roleId: string | null;
}

/** What a held role lets one do; the permissions of a company's own role are given, as stored. */
export function permissionsOf(held: HeldRole, custom: readonly string[] = []): readonly Permission[] {
  return isRole(held.role) ? ROLE_PERMISSIONS[held.role] : custom.filter(isPermission);
}

/** Nobody hands out, or touches, more than they may do themselves. */
export function isWithin(mine: ReadonlySet<Permission>, theirs: readonly Permission[]): boolean {
  return theirs.every((permission) => mine.has(permission));
}

/** Whether the company would be left without an owner. */
export function leavesNoOwner(before: HeldRole, after: HeldRole | undefined, owners: number): boolean {
  return before.role === 'OWNER' && after?.role !== 'OWNER' && owners <= 1;
}
