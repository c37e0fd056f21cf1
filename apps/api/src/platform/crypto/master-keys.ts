import { KekRingInvalid } from './crypto-errors.ts';
import { KEY_LENGTH } from './kek-provider.ts';
import type { KekRing } from './kek-provider.ts';

/** Key of development clusters, public by nature. Production refuses it. */
export const DEVELOPMENT_MASTER_KEYS = 'dev:a2l0YS1kZXZlbG9wbWVudC1rZXktbm90LXNlY3JldCE=';

const KEK_ID = /^[a-z0-9][a-z0-9._-]{0,31}$/;
const BASE64 = /^[A-Za-z0-9+/]{43}=$/;
const DISTINCT_BYTES_MIN = 12; // 32 random bytes have fewer than 12 distinct values once in 10^20

export interface MasterKeyRules {
  /** Refuses keys that were typed or copied from an example instead of drawn at random. */
  readonly production: boolean;
}

/**
 * Reads a key ring written as `id:base64,id2:base64`, the active key first, then those kept to read older records. Every
 * key has 32 bytes. Throws `KekRingInvalid` with all problems together; no message repeats key material.
 */
export function parseMasterKeys(text: string, rules: MasterKeyRules): KekRing {
  const entries = text.split(',').map((entry) => entry.trim());
  if (text.trim() === '') throw new KekRingInvalid(['no key is given; make one with: openssl rand -base64 32']);
  const problems: string[] = [];
  const keys = new Map<string, Uint8Array>();
  for (const [index, entry] of entries.entries()) {
    const problem = readEntry(entry, keys, rules);
    if (problem !== undefined) problems.push(`key ${index + 1}: ${problem}`);
  }
  const [activeId] = keys.keys();
  if (problems.length > 0 || activeId === undefined) throw new KekRingInvalid(problems);
  return { activeId, keys };
}

function readEntry(entry: string, keys: Map<string, Uint8Array>, rules: MasterKeyRules): string | undefined {
  const colon = entry.indexOf(':');
  if (colon < 1) return 'write it as id:base64';
  const id = entry.slice(0, colon);
  const text = entry.slice(colon + 1);
  if (!KEK_ID.test(id)) return 'the id must be 1 to 32 lower-case letters, digits, ".", "_" or "-"';
  if (keys.has(id)) return `the id "${id}" is used twice`;
  const key = Buffer.from(text, 'base64');
  if (!BASE64.test(text) || key.length !== KEY_LENGTH) {
    return `"${id}" must be the base64 of exactly 32 bytes (openssl rand -base64 32)`;
  }
  if (rules.production && looksTyped(key)) return `"${id}" is an example or a typed value, not a random key`;
  if ([...keys.values()].some((other) => key.equals(other))) return `"${id}" repeats the bytes of another key`;
  keys.set(id, key);
  return undefined;
}

/** Printable text, few distinct bytes, or a run such as 0, 1, 2 …: not what a random generator gives. */
function looksTyped(key: Buffer): boolean {
  const isPrintable = key.every((byte) => byte >= 0x20 && byte < 0x7f);
  const isRun = key.every((byte, index) => index === 0 || byte - (key[index - 1] ?? 0) === 1);
  return isPrintable || isRun || new Set(key).size < DISTINCT_BYTES_MIN;
}
