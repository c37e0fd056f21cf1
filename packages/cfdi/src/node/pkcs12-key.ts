import { hash } from 'node:crypto';

/** Hashes of PKCS#12, with their output and block lengths in bytes. */
const LENGTHS = {
  sha1: { output: 20, block: 64 },
  sha256: { output: 32, block: 64 },
  sha384: { output: 48, block: 128 },
  sha512: { output: 64, block: 128 },
} as const;

export type Pkcs12Hash = keyof typeof LENGTHS;

/** What a key, a vector or a MAC key is derived from. */
export interface Pkcs12Derivation {
  /** As text: it is hashed as UTF-16, big endian, with two zero bytes at the end. */
  readonly password: string;
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** Bytes wanted. */
  readonly length: number;
  /** SHA-1 when left out, which the schemes of RFC 7292, appendix C use. */
  readonly hash?: Pkcs12Hash;
}

/** `ID` of RFC 7292, B.3. */
const PURPOSE = { key: 1, iv: 2, mac: 3 } as const;

/**
 * Key derivation of PKCS#12 (RFC 7292, appendix B.2). Node.js does not expose OpenSSL's. A microsecond a
 * round: a million of them, the most that is accepted, is a second.
 */
export function pkcs12Derive(purpose: keyof typeof PURPOSE, derivation: Pkcs12Derivation): Buffer {
  const { password, salt, iterations, length, hash: name = 'sha1' } = derivation;
  const { output, block } = LENGTHS[name];
  const diversifier = Buffer.alloc(block, PURPOSE[purpose]);
  const secret = Buffer.concat([Buffer.from(password, 'utf16le').swap16(), Buffer.alloc(2)]);
  const input = Buffer.concat([repeated(Buffer.from(salt), block), repeated(secret, block)]);
  const result: Buffer[] = [];
  for (let produced = 0; produced < length; produced += output) {
    let digest = hash(name, Buffer.concat([diversifier, input]), 'buffer');
    for (let round = 1; round < iterations; round++) digest = hash(name, digest, 'buffer');
    result.push(digest);
    const increment = repeatedTo(digest, block);
    for (let from = 0; from < input.length; from += block) addOnePlus(input.subarray(from, from + block), increment);
  }
  return Buffer.concat(result).subarray(0, length);
}

/** The bytes again and again, to a whole number of blocks. */
function repeated(bytes: Buffer, block: number): Buffer {
  return repeatedTo(bytes, Math.ceil(bytes.length / block) * block);
}

function repeatedTo(bytes: Uint8Array, length: number): Buffer {
  return bytes.length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, bytes);
}

/** `block = block + increment + 1`, both as big-endian numbers, what overflows being dropped. */
function addOnePlus(block: Buffer, increment: Buffer): void {
  let carry = 1;
  for (let at = block.length - 1; at >= 0; at--) {
    carry += (block[at] ?? 0) + (increment[at] ?? 0);
    block[at] = carry & 0xff;
    carry >>= 8;
  }
}
