import type { LocalizedText } from '../errors/index.ts';

/** Roles every company has. A company adds its own as lists of the same permissions (`modules/members`). */
export const ROLES = ['OWNER', 'ADMIN', 'ACCOUNTANT', 'STAFF', 'READ_ONLY'] as const;

export type Role = (typeof ROLES)[number];

interface PermissionPolicy {
  /** Roles that include it. */
  readonly roles: readonly Role[];
  /** Whether an API key has it unless told otherwise, only when it is chosen by name, or never. */
  readonly keys: 'default' | 'chosen' | 'never';
  /** Stays with the product's own roles: a role of the company never has it, so it never equals its owner's. */
  readonly isReserved?: true;
  /** What it lets one do, as a person reads it in a refusal, in the role editor and in the scopes of a key. */
  readonly label: LocalizedText;
}

const ALL = ROLES;
const MANAGERS = ['OWNER', 'ADMIN'] as const;
const OFFICE = ['OWNER', 'ADMIN', 'ACCOUNTANT'] as const;
const COUNTER = ['OWNER', 'ADMIN', 'ACCOUNTANT', 'STAFF'] as const;
const READERS = ['OWNER', 'ADMIN', 'ACCOUNTANT', 'READ_ONLY'] as const;
const OWNER = ['OWNER'] as const;

/**
 * The one policy table: every permission of the product with the roles that include it. An operation names exactly one
 * permission; the contract, the app and the tests read this table. What signs for the company (certificates, PAC, keys)
 * and who belongs to it are the owner's; money and fiscal documents are not the counter's.
 */
const POLICY = {
  'tenant:read': policy(ALL, 'default', 'Ver los datos de la empresa', 'See the company data'),
  'tenant:write': policy(MANAGERS, 'never', 'Cambiar los datos de la empresa', 'Change the company data'),
  'members:read': policy(MANAGERS, 'never', 'Ver quién tiene acceso y con qué rol', 'See who has access and as what'),
  'members:write': policy(
    OWNER,
    'never',
    'Invitar, cambiar roles y quitar personas',
    'Invite, change roles and remove',
  ),
  'membership:leave': policy(ALL, 'never', 'Dejar la empresa', 'Leave the company'),
  'ownership:transfer': reserved('Traspasar la empresa a otra persona', 'Transfer the company to another person'),
  'tenant:close': reserved('Suspender, cerrar y reabrir la empresa', 'Suspend, close and reopen the company'),
  'tenant:export': policy(OWNER, 'never', 'Exportar todos los datos', 'Export all data'),
  'api_keys:read': policy(MANAGERS, 'default', 'Ver las llaves de API', 'See API keys'),
  'api_keys:write': policy(
    OWNER,
    'never',
    'Crear, renovar y revocar llaves de API',
    'Create, rotate and revoke API keys',
  ),
  'certificates:read': policy(ALL, 'default', 'Ver los certificados de sello', 'See seal certificates'),
  'certificates:write': policy(
    OWNER,
    'chosen',
    'Subir y activar certificados de sello',
    'Upload and activate certificates',
  ),
  'pac_accounts:read': policy(OFFICE, 'default', 'Ver la cuenta del PAC', 'See the PAC account'),
  'pac_accounts:write': policy(OWNER, 'chosen', 'Cambiar la cuenta del PAC', 'Change the PAC account'),
  'series:read': policy(ALL, 'default', 'Ver las series y sus folios', 'See series and folios'),
  'series:write': policy(MANAGERS, 'default', 'Crear y cambiar series', 'Create and change series'),
  'customers:read': policy(ALL, 'default', 'Ver clientes', 'See customers'),
  'customers:write': policy(COUNTER, 'default', 'Crear y cambiar clientes', 'Create and change customers'),
  'customer_rights:read': policy(
    OFFICE,
    'chosen',
    'Ver todo lo que se guarda de un cliente (ARCO)',
    'See everything kept about a customer (ARCO)',
  ),
  'customer_rights:write': policy(
    MANAGERS,
    'chosen',
    'Atender oposición y borrado de un cliente (ARCO)',
    'Handle opposition and erasure of a customer (ARCO)',
  ),
  'products:read': policy(ALL, 'default', 'Ver productos', 'See products'),
  'products:write': policy(OFFICE, 'default', 'Crear y cambiar productos', 'Create and change products'),
  'catalogs:read': policy(ALL, 'default', 'Consultar los catálogos del SAT', 'Look up SAT catalogues'),
  'invoices:read': policy(ALL, 'default', 'Ver y descargar facturas', 'See and download invoices'),
  'invoices:write': policy(
    OFFICE,
    'default',
    'Timbrar, corregir y cancelar facturas',
    'Stamp, correct and cancel invoices',
  ),
  'invoices:send': policy(
    COUNTER,
    'default',
    'Enviar facturas por correo y WhatsApp',
    'Send invoices by mail and WhatsApp',
  ),
  'mail:read': policy(
    READERS,
    'default',
    'Ver lo enviado y a quién ya no se le envía',
    'See what was sent and to whom not',
  ),
  'mail:write': policy(
    MANAGERS,
    'chosen',
    'Cambiar cómo se envían correo y WhatsApp',
    'Change how mail and WhatsApp are sent',
  ),
  'notifications:read': policy(ALL, 'never', 'Ver sus propios avisos', 'See their own notices'),
  'notifications:write': policy(ALL, 'never', 'Decidir qué avisos recibe', 'Choose their own notices'),
  'search:read': policy(ALL, 'default', 'Buscar en lo que puede ver', 'Search what it may see'),
  'views:read': policy(ALL, 'default', 'Ver las vistas guardadas', 'See saved views'),
  'views:write': policy(COUNTER, 'default', 'Guardar vistas', 'Save views'),
  'exports:read': policy(READERS, 'default', 'Ver y bajar archivos de muchos', 'See and download files of many'),
  'exports:write': policy(OFFICE, 'default', 'Pedir archivos de muchos', 'Ask for files of many'),
  'events:read': policy(READERS, 'default', 'Ver los eventos de la empresa', 'See the company events'),
  'dashboard:read': policy(READERS, 'default', 'Ver los números de la empresa', 'See the company figures'),
  'webhooks:read': policy(MANAGERS, 'default', 'Ver los webhooks y sus envíos', 'See webhooks and their deliveries'),
  'webhooks:write': policy(MANAGERS, 'default', 'Crear y cambiar webhooks', 'Create and change webhooks'),
  'audit:read': policy(MANAGERS, 'default', 'Ver la bitácora de cambios', 'See the audit log'),
} satisfies Record<string, PermissionPolicy>;

export type Permission = keyof typeof POLICY;

/** The table as data for who reads all of it. */
export const PERMISSION_POLICY: Readonly<Record<Permission, PermissionPolicy>> = POLICY;

/** Every permission, in the order of the table. */
export const PERMISSIONS: readonly Permission[] = Object.keys(POLICY).filter(isPermission);

/** What each role may do. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  OWNER: permissionsOf('OWNER'),
  ADMIN: permissionsOf('ADMIN'),
  ACCOUNTANT: permissionsOf('ACCOUNTANT'),
  STAFF: permissionsOf('STAFF'),
  READ_ONLY: permissionsOf('READ_ONLY'),
};

/** What a key can be given: never who belongs to the company, its data, or other keys. */
export const API_KEY_PERMISSIONS: readonly Permission[] = PERMISSIONS.filter(
  (permission) => PERMISSION_POLICY[permission].keys !== 'never',
);

/** What a key may do unless it was made with other permissions: what signs for the company must be chosen by name. */
export const DEFAULT_API_KEY_PERMISSIONS: readonly Permission[] = PERMISSIONS.filter(
  (permission) => PERMISSION_POLICY[permission].keys === 'default',
);

/** What a role that a company makes for itself may hold. */
export const CUSTOM_ROLE_PERMISSIONS: readonly Permission[] = PERMISSIONS.filter(
  (permission) => PERMISSION_POLICY[permission].isReserved !== true,
);

/** Narrows stored text to a permission. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(POLICY, text);
}

/** Narrows stored text to a role of the table. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

function policy(roles: readonly Role[], keys: PermissionPolicy['keys'], es: string, en: string): PermissionPolicy {
  return { roles, keys, label: { es, en } };
}

function reserved(es: string, en: string): PermissionPolicy {
  return { ...policy(OWNER, 'never', es, en), isReserved: true };
}

function permissionsOf(role: Role): readonly Permission[] {
  return PERMISSIONS.filter((permission) => PERMISSION_POLICY[permission].roles.includes(role));
}
