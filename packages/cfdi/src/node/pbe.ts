import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import forge from 'node-forge';
import { CsdKeyEncryptionUnsupported } from '../certificates/csd-errors.ts';
import type { Der } from '../encoding/der.ts';
import { TAG, childrenOf, expectTag, readOid, readSmallInteger } from '../encoding/der.ts';
import { pkcs12Derive } from './pkcs12-key.ts';

/** A cipher in CBC mode: `node` is its name in OpenSSL 3, absent where only node-forge still has it. */
interface Cipher {
  readonly kind: 'des' | 'rc2' | 'node';
  readonly node?: string;
  readonly keyBytes: number;
}

const DES: Cipher = { kind: 'des', keyBytes: 8 };
const DES3: Cipher = { kind: 'node', node: 'des-ede3-cbc', keyBytes: 24 };
const rc2 = (keyBytes: number): Cipher => ({ kind: 'rc2', keyBytes });
const aes = (bits: number): Cipher => ({ kind: 'node', node: `aes-${bits}-cbc`, keyBytes: bits / 8 });

/** Encryption schemes of PBES2 (RFC 8018, appendix B.2). */
const PBES2_CIPHERS: Readonly<Record<string, Cipher>> = {
  '1.3.14.3.2.7': DES,
  '1.2.840.113549.3.7': DES3,
  '2.16.840.1.101.3.4.1.2': aes(128),
  '2.16.840.1.101.3.4.1.22': aes(192),
  '2.16.840.1.101.3.4.1.42': aes(256),
};

const PRF: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** PBES1 (RFC 8018, 6.1): hash and cipher. */
const PBES1: Readonly<Record<string, readonly [hash: string, cipher: Cipher]>> = {
  '1.2.840.113549.1.5.3': ['md5', DES],
  '1.2.840.113549.1.5.6': ['md5', rc2(8)],
  '1.2.840.113549.1.5.10': ['sha1', DES],
  '1.2.840.113549.1.5.11': ['sha1', rc2(8)],
};

/** PKCS#12 schemes with SHA-1 (RFC 7292, appendix C); two-key 3DES repeats its first key. */
const PKCS12: Readonly<Record<string, Cipher>> = {
  '1.2.840.113549.1.12.1.3': DES3,
  '1.2.840.113549.1.12.1.4': { ...DES3, keyBytes: 16 },
  '1.2.840.113549.1.12.1.5': rc2(16),
  '1.2.840.113549.1.12.1.6': rc2(5),
};

const PBES2 = '1.2.840.113549.1.5.13';

/** Whether OpenSSL 3 opens this without its legacy provider, which Node.js does not load. */
export function needsForge(algorithm: Der | undefined): boolean {
  const [scheme, parameters] = childrenOf(algorithm);
  const name = readOid(scheme);
  const cipher = name === PBES2 ? PBES2_CIPHERS[encryptionOf(parameters)] : (PBES1[name]?.[1] ?? PKCS12[name]);
  return cipher !== undefined && cipher.kind !== 'node';
}

/**
 * What a password encrypted, or `undefined` when it gives no valid padding (a wrong password gives valid padding once in
 * 256 times: look at the result).
 * @param algorithm AlgorithmIdentifier of a password-based scheme
 * @throws {CsdKeyEncryptionUnsupported | DerError}
 */
export function decryptPbe(algorithm: Der | undefined, data: Uint8Array, passphrase: Buffer): Buffer | undefined {
  const { cipher, key, iv } = deriveKey(algorithm, passphrase);
  if (cipher.node !== undefined) return decryptWithNode(cipher.node, key, iv, data);
  const decipher = cipher.kind === 'des' ? desDecipher(key, iv) : rc2Decipher(key, iv);
  decipher.update(forge.util.createBuffer(Buffer.from(data).toString('latin1')));
  return decipher.finish() ? Buffer.from(decipher.output.getBytes(), 'latin1') : undefined;
}

interface DerivedKey {
  readonly cipher: Cipher;
  readonly key: Buffer;
  readonly iv: Buffer;
}

function deriveKey(algorithm: Der | undefined, passphrase: Buffer): DerivedKey {
  const [scheme, parameters] = childrenOf(algorithm);
  const name = readOid(scheme);
  if (name === PBES2) return pbes2Key(parameters, passphrase);
  const [saltValue, count] = childrenOf(parameters);
  const salt = expectTag(saltValue, TAG.octetString).content;
  const iterations = readSmallInteger(count);
  const pbes1 = PBES1[name];
  if (pbes1 !== undefined) return pbes1Key(pbes1, passphrase, salt, iterations);
  const cipher = PKCS12[name];
  if (cipher === undefined) throw new CsdKeyEncryptionUnsupported(name);
  const shared = { password: passphrase.toString('utf8'), salt, iterations };
  const key = pkcs12Derive('key', { ...shared, length: cipher.keyBytes });
  const whole = cipher.kind === 'node' && key.length === 16 ? Buffer.concat([key, key.subarray(0, 8)]) : key;
  return { cipher, key: whole, iv: pkcs12Derive('iv', { ...shared, length: 8 }) };
}

/** PBKDF1: the hash of password and salt, hashed again and again; eight bytes of key, then eight of vector. */
function pbes1Key(
  [hash, cipher]: readonly [string, Cipher],
  passphrase: Buffer,
  salt: Uint8Array,
  iterations: number,
): DerivedKey {
  let derived = createHash(hash).update(passphrase).update(salt).digest();
  for (let round = 1; round < iterations; round++) derived = createHash(hash).update(derived).digest();
  return { cipher, key: derived.subarray(0, 8), iv: derived.subarray(8, 16) };
}

function pbes2Key(parameters: Der | undefined, passphrase: Buffer): DerivedKey {
  const [derivation, encryption] = childrenOf(parameters);
  const cipher = PBES2_CIPHERS[encryptionOf(parameters)];
  if (cipher === undefined) throw new CsdKeyEncryptionUnsupported(encryptionOf(parameters));
  const [salt, count, ...rest] = childrenOf(childrenOf(derivation)[1]);
  const prf = rest.find(({ tag }) => tag === TAG.sequence);
  const prfName = prf === undefined ? '1.2.840.113549.2.7' : readOid(childrenOf(prf)[0]);
  const hash = PRF[prfName];
  if (hash === undefined) throw new CsdKeyEncryptionUnsupported(prfName);
  const saltBytes = expectTag(salt, TAG.octetString).content;
  const key = pbkdf2Sync(passphrase, saltBytes, readSmallInteger(count), cipher.keyBytes, hash);
  return { cipher, key, iv: Buffer.from(expectTag(childrenOf(encryption)[1], TAG.octetString).content) };
}

function encryptionOf(pbes2Parameters: Der | undefined): string {
  return readOid(childrenOf(childrenOf(pbes2Parameters)[1])[0]);
}

function decryptWithNode(name: string, key: Buffer, iv: Buffer, data: Uint8Array): Buffer | undefined {
  try {
    const decipher = createDecipheriv(name, key, iv);
    return Buffer.concat([decipher.update(data), decipher.final()]);
  } catch {
    return undefined;
  }
}

interface Decipher {
  update(input: forge.util.ByteBuffer): void;
  finish(): boolean;
  readonly output: forge.util.ByteBuffer;
}

function desDecipher(key: Buffer, iv: Buffer): Decipher {
  const decipher = forge.cipher.createDecipher('DES-CBC', key.toString('latin1'));
  decipher.start({ iv: iv.toString('latin1') });
  return decipher;
}

function rc2Decipher(key: Buffer, iv: Buffer): Decipher {
  const decipher = forge.rc2.createDecryptionCipher(key.toString('latin1'), key.length * 8);
  decipher.start(iv.toString('latin1'));
  return decipher;
}
