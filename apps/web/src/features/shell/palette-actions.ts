import type { useTranslations } from 'use-intl';

import type { Permission } from '../../lib/session/may.tsx';
import { PLACES, settingsOf } from './places.ts';
import { SHORTCUTS } from './use-shortcuts.ts';

interface Action {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly shortcut?: string | undefined;
}

/** Things one makes, from anywhere. */
const MAKING = [
  { key: 'newInvoice', path: '/invoices/new', needs: 'invoices:write' },
  { key: 'newCustomer', path: '/customers/new', needs: 'customers:write' },
  { key: 'newProduct', path: '/products/new', needs: 'products:write' },
  { key: 'exports', path: '/exports', needs: 'exports:read' },
] as const satisfies readonly { key: string; path: string; needs: Permission }[];

const keyOf = (name: string): string | undefined =>
  Object.entries(SHORTCUTS)
    .find(([, place]) => place === name)?.[0]
    .toUpperCase();

/** What the person may do and where they may go, with the key that does the same. */
export function actionsOf(
  tenant: string,
  permissions: readonly string[],
  t: ReturnType<typeof useTranslations<'shell'>>,
): readonly Action[] {
  const making = MAKING.filter(({ needs }) => permissions.includes(needs)).map(({ key, path }) => ({
    key,
    label: t(`palette.actions.${key}`),
    href: `/${tenant}${path}`,
    shortcut: keyOf(key),
  }));
  const places = (['home', 'invoices', 'customers', 'products'] as const)
    .filter((name) => name === 'home' || permissions.includes(PLACES[name].needs))
    .map((name) => ({
      key: name,
      label: t(`places.${name}`),
      href: PLACES[name].to.replace('$tenant', tenant),
      shortcut: keyOf(name),
    }));
  const settings = settingsOf(permissions).map(({ to, name }) => ({
    key: name,
    label: t(`places.${name}`),
    href: to.replace('$tenant', tenant),
  }));
  return [...making, ...places, ...settings];
}
