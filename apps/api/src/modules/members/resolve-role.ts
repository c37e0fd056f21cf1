import type { Permission } from '../../platform/auth/index.ts';
import { isRole } from '../../platform/auth/index.ts';
import type { LocalizedText } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { permissionsOf } from './member-rules.ts';
import type { HeldRole } from './member-rules.ts';
import { RoleUnknown } from './members.errors.ts';
import { findRole } from './members.repository.ts';

export interface ResolvedRole {
  readonly held: HeldRole;
  readonly permissions: readonly Permission[];
  /** Name of a role of the company. */
  readonly name: string | null;
}

/** The role a request names: one of the product's, or one of this company's. @throws `role_unknown` */
export async function resolveRole(tx: Tx, companyId: string, text: string): Promise<ResolvedRole> {
  if (isRole(text)) {
    const held = { role: text, roleId: null };
    return { held, permissions: permissionsOf(held), name: null };
  }
  const id = decodeId('rol', text);
  const row = id === undefined ? undefined : await findRole(tx, companyId, id);
  if (!row) throw RoleUnknown();
  const held = { role: 'CUSTOM', roleId: row.id } as const;
  return { held, permissions: permissionsOf(held, row.permissions), name: row.name };
}

/** The role somebody holds, as stored. */
export async function readHeldRole(tx: Tx, companyId: string, held: HeldRole): Promise<ResolvedRole> {
  const row = held.roleId === null ? undefined : await findRole(tx, companyId, held.roleId);
  return { held, permissions: permissionsOf(held, row?.permissions), name: row?.name ?? null };
}

/** How a held role is written on the wire. */
export function roleId(held: HeldRole): string {
  return held.roleId === null ? held.role : encodeId('rol', held.roleId);
}

/** A role in words, for mails and pages of people who see no list of roles. */
export function roleNames(held: HeldRole, own: string | null): LocalizedText {
  return own === null ? NAMES[held.role] : { es: own, en: own };
}

const NAMES: Readonly<Record<HeldRole['role'], LocalizedText>> = {
  OWNER: { es: 'Propietario', en: 'Owner' },
  ADMIN: { es: 'Administrador', en: 'Administrator' },
  ACCOUNTANT: { es: 'Contador', en: 'Accountant' },
  STAFF: { es: 'Ventas', en: 'Sales' },
  READ_ONLY: { es: 'Solo lectura', en: 'Read only' },
  CUSTOM: { es: 'A medida', en: 'Custom' },
};
