import { readNext } from './next-address.ts';

const KEY = 'kita.provider.next';

/** Where to go after a visit to the identity provider, kept in this tab: the provider never sees it. */
export function keepProviderNext(next: string | undefined): void {
  if (next === undefined) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, next);
}

/** Takes what was kept; only ever a path of this app. */
export function takeProviderNext(): string | undefined {
  const { next } = readNext({ next: sessionStorage.getItem(KEY) });
  sessionStorage.removeItem(KEY);
  return next;
}
