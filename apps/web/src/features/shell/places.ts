import type { Permission, Role } from '../../lib/session/may.tsx';
import type { IconName } from '../../ui/icon.tsx';

interface PlaceData {
  readonly to: string;
  readonly icon: IconName;
  /** Who may not has no way there, and is told whom to ask when a link leads there all the same. */
  readonly needs?: Permission;
}

/** Places of the app, by the name they have in `shell.places`. */
export const PLACES = {
  companies: { to: '/companies', icon: 'building' },
  home: { to: '/$tenant', icon: 'home' },
  invoices: { to: '/$tenant/invoices', icon: 'invoice', needs: 'invoices:read' },
  customers: { to: '/$tenant/customers', icon: 'people', needs: 'customers:read' },
  products: { to: '/$tenant/products', icon: 'box', needs: 'products:read' },
  settings: { to: '/$tenant/settings', icon: 'settings' },
} as const satisfies Readonly<Record<string, PlaceData>>;

export type PlaceName = keyof typeof PLACES;

const OWNER_ORDER: readonly PlaceName[] = ['home', 'invoices', 'customers', 'products', 'settings'];

/** An accountant begins with whose books these are; who sells begins with the company. */
export const ORDER: Readonly<Record<Role, readonly PlaceName[]>> = {
  OWNER: OWNER_ORDER,
  ADMIN: OWNER_ORDER,
  ACCOUNTANT: ['companies', 'home', 'invoices', 'customers', 'products', 'settings'],
  STAFF: OWNER_ORDER,
  READ_ONLY: OWNER_ORDER,
  CUSTOM: OWNER_ORDER,
};

/** Pages of the settings in their order. */
export const SETTINGS = [
  { to: '/$tenant/settings/company', name: 'company', needs: 'tenant:read' },
  { to: '/$tenant/settings/people', name: 'people', needs: 'tenant:read' },
  { to: '/$tenant/settings/certificates', name: 'certificates', needs: 'certificates:read' },
  { to: '/$tenant/settings/pac', name: 'pac', needs: 'pac_accounts:read' },
  { to: '/$tenant/settings/series', name: 'series', needs: 'series:read' },
  { to: '/$tenant/settings/api-keys', name: 'apiKeys', needs: 'api_keys:read' },
  { to: '/$tenant/settings/webhooks', name: 'webhooks', needs: 'webhooks:read' },
  { to: '/$tenant/settings/events', name: 'events', needs: 'events:read' },
  { to: '/$tenant/settings/mail', name: 'mail', needs: 'mail:read' },
  { to: '/$tenant/settings/whatsapp', name: 'whatsapp', needs: 'mail:read' },
  { to: '/$tenant/settings/audit-log', name: 'auditLog', needs: 'audit:read' },
] as const satisfies readonly { to: string; name: string; needs: Permission }[];

/** Addresses that ask for more than the place they stand in: those that are there to make something. */
const MAKING: readonly { readonly to: string; readonly needs: Permission }[] = [
  { to: '/$tenant/invoices/new', needs: 'invoices:write' },
  { to: '/$tenant/customers/new', needs: 'customers:write' },
  { to: '/$tenant/products/new', needs: 'products:write' },
  { to: '/$tenant/settings/people/invite', needs: 'members:write' },
  { to: '/$tenant/settings/api-keys/new', needs: 'api_keys:write' },
  { to: '/$tenant/settings/pac/connect', needs: 'pac_accounts:write' },
  { to: '/$tenant/settings/webhooks/new', needs: 'webhooks:write' },
];

/** Places of a person in a company, in the order of their work. */
export function placesOf(role: Role, permissions: readonly string[]): readonly PlaceName[] {
  return ORDER[role].filter((name) => {
    if (name === 'settings') return settingsOf(permissions).length > 0;
    const { needs }: PlaceData = PLACES[name];
    return needs === undefined || permissions.includes(needs);
  });
}

export function settingsOf(permissions: readonly string[]) {
  return SETTINGS.filter(({ needs }) => permissions.includes(needs));
}

/** What the address asks for: the rule of the longest address that holds it. */
export function neededFor(pathname: string, tenant: string): Permission | undefined {
  const rules: readonly { readonly to: string; readonly needs?: Permission }[] = [
    ...MAKING,
    ...SETTINGS,
    ...Object.values(PLACES),
  ];
  return rules
    .map(({ to, needs }) => ({ path: to.replace('$tenant', tenant), needs }))
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0]?.needs;
}
