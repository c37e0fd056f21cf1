import { useNavigate } from '@tanstack/react-router';
import type { Tenant } from '@kita/api-client';
import { useEffect, useState } from 'react';

import { neededFor } from './places.ts';

export type Overlay = 'palette' | 'help';

/** One-letter shortcuts, quiet while somebody types. Ctrl or ⌘ with K works everywhere. */
export const SHORTCUTS = {
  n: 'newInvoice',
  h: 'home',
  f: 'invoices',
  c: 'customers',
  p: 'products',
  e: 'companies',
} as const;

const ADDRESSES = {
  newInvoice: '/$tenant/invoices/new',
  home: '/$tenant',
  invoices: '/$tenant/invoices',
  customers: '/$tenant/customers',
  products: '/$tenant/products',
  companies: '/companies',
} as const;

/** What the person's permissions do not reach stays quiet. */
export function useShortcuts({ id: tenant, permissions }: Pick<Tenant, 'id' | 'permissions'>) {
  const [overlay, setOverlay] = useState<Overlay>();
  const isCovered = overlay !== undefined;
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOverlay('palette');
        return;
      }
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        // What is typed while an overlay is still on its way is meant for it.
        isCovered ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      if (event.key === '?') setOverlay('help');
      const place = Object.entries(SHORTCUTS).find(([key]) => key === event.key)?.[1];
      if (place === undefined) return;
      const needs = neededFor(ADDRESSES[place].replace('$tenant', tenant), tenant);
      if (needs !== undefined && !permissions.includes(needs)) return;
      event.preventDefault();
      void navigate({ to: ADDRESSES[place], params: { tenant } });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [navigate, tenant, permissions, isCovered]);
  return { overlay, open: setOverlay, close: () => setOverlay(undefined) };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
