import { isIP } from 'node:net';

const BITS = { 4: 32, 6: 128 } as const;

/** An address or network in the form the database compares: `203.0.113.7/32`. `undefined` for anything else. */
export function networkOf(text: string): string | undefined {
  const [address = '', length, ...rest] = text.trim().split('/');
  const version = isIP(address);
  if ((version !== 4 && version !== 6) || rest.length > 0 || address.includes('%')) return undefined;
  const bits = BITS[version];
  if (length === undefined) return `${address}/${bits}`;
  return /^\d{1,3}$/.test(length) && Number(length) <= bits ? `${address}/${Number(length)}` : undefined;
}
