import { sha256Hex } from '../../platform/crypto/index.ts';

/** What is left of an address whose owner was erased: enough to know it again, not to write to it. */
export function hashedAddress(tenantId: string, address: string): string {
  return `sha256:${sha256Hex(`${tenantId}:${address}`)}`;
}
