import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';

import { UrlRefused, isLoopbackAddress, isPublicAddress } from './public-url.ts';
import type { OutboundPolicy } from './public-url.ts';

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * What a socket asks for the address of a name. All addresses are looked at and one that is not public refuses the name;
 * the socket then connects to exactly what was checked, so a resolver that answers differently a second time gains nothing.
 */
export function guardedLookup(policy: OutboundPolicy, resolve: Resolve = resolveAll) {
  return (host: string, options: LookupOptions, callback: Answer): void => {
    void answer(host, options, callback, policy, resolve);
  };
}

async function answer(
  host: string,
  options: LookupOptions,
  callback: Answer,
  policy: OutboundPolicy,
  resolve: Resolve,
): Promise<void> {
  const found = await checkedAddresses(host, policy, resolve).catch((error: unknown) =>
    error instanceof Error ? error : new Error('the name could not be resolved'),
  );
  if (found instanceof Error) {
    callback(found, '');
    return;
  }
  const wanted = found.filter(({ family }) => !options.family || family === options.family);
  const [first] = wanted.length > 0 ? wanted : found;
  if (options.all) callback(null, [...found]);
  else callback(null, first?.address ?? '', first?.family);
}

/** The addresses of a name, when every one of them may be called. @throws UrlRefused */
export async function checkedAddresses(
  host: string,
  policy: OutboundPolicy,
  resolve: Resolve = resolveAll,
): Promise<readonly LookupAddress[]> {
  const addresses = await resolve(host);
  const isAllowed = (address: string): boolean =>
    isPublicAddress(address) || (policy.allowsLoopback && host === 'localhost' && isLoopbackAddress(address));
  if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
    throw new UrlRefused('private_address');
  }
  return addresses;
}

function resolveAll(host: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(host, { all: true, verbatim: true }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });
}
