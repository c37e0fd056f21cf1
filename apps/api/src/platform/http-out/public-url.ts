import ipaddr from 'ipaddr.js';

/** Why an address from a user is not called. */
export type UrlRefusal = 'malformed' | 'scheme' | 'credentials' | 'port' | 'private_address';

/** The address may not be called: it could lead into our own network, or past its own encryption. */
export class UrlRefused extends Error {
  readonly reason: UrlRefusal;

  constructor(reason: UrlRefusal) {
    super(`address refused: ${reason}`);
    this.name = 'UrlRefused';
    this.reason = reason;
  }
}

/** What may be called besides the public Internet over https. */
export interface OutboundPolicy {
  /** Plain http, and this machine by its loopback addresses on any port. Development only: production cannot set it. */
  readonly allowsLoopback: boolean;
}

const PUBLIC_ONLY: OutboundPolicy = { allowsLoopback: false };
const LENGTH_MAX = 2048;

/**
 * The address as a URL, when it is one that may be called: https on port 443, no user or password in it, and, when the host is
 * an IP address, a public one. A name is judged when it is resolved (`guardedLookup`). @throws UrlRefused
 */
export function readPublicUrl(text: string, policy = PUBLIC_ONLY): URL {
  const url = text.length <= LENGTH_MAX ? URL.parse(text) : null;
  if (!url || url.hostname === '') throw new UrlRefused('malformed');
  if (url.username !== '' || url.password !== '') throw new UrlRefused('credentials');
  const host = hostOf(url);
  const isLocal = policy.allowsLoopback && isLoopbackName(host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) throw new UrlRefused('scheme');
  if (url.port !== '' && !isLocal) throw new UrlRefused('port');
  if (isLocal) return url;
  if (ipaddr.isValid(host) ? !isPublicAddress(host) : !isPublicName(host)) throw new UrlRefused('private_address');
  return url;
}

/**
 * Whether packets to this address leave for the public Internet: unicast, after unwrapping IPv4 inside IPv6. Loopback,
 * private and link-local networks (cloud metadata), carrier NAT, multicast, documentation, and the ranges that tunnel IPv4
 * (NAT64, 6to4, Teredo) are not.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** Host without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

function isLoopbackName(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host);
}

/** A name of the public DNS has a dot and no ending that only means something inside a network. */
function isPublicName(host: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase();
  return name.includes('.') && !/\.(?:localhost|local|internal|intranet|lan|home\.arpa|onion)$/.test(name);
}
