import type { KeyObject } from 'node:crypto';
import { createHmac, createPrivateKey, timingSafeEqual } from 'node:crypto';
import forge from 'node-forge';
import type { Certificate } from '../certificates/certificate.ts';
import { CsdKeyEncryptionUnsupported, CsdUnreadableCertificate } from '../certificates/csd-errors.ts';
import { MAX_ITERATIONS } from '../certificates/key-file.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import type { Der } from '../encoding/der.ts';
import { DerError, TAG, childrenOf, expectTag, readDer, readOid, readSmallInteger } from '../encoding/der.ts';
import { encryptKey } from './key-password.ts';
import { keyBelongsTo } from './key-belongs-to.ts';
import { decryptPbe } from './pbe.ts';
import { PfxIncomplete, PfxUnreadable, PfxUnsupported, PfxWrongPassword } from './pfx-errors.ts';
import { MAC_BYTES, MAC_HASHES, PFX_OID } from './pfx-names.ts';
import { pkcs12Derive } from './pkcs12-key.ts';

/** What a .pfx file holds, as the files of SAT that `openCsd` and `openFiel` take. */
export interface PfxContents {
  /** The certificate the key belongs to, in DER. */
  readonly cer: Uint8Array;
  /** The private key, encrypted under the same password (PKCS#8 in DER). */
  readonly key: Uint8Array;
  readonly certificate: Certificate;
  /** The other certificates of the file, usually authorities. */
  readonly others: readonly Certificate[];
}

const MAX_BYTES = 1_048_576;

/**
 * Reads a .pfx or .p12 (PKCS#12, RFC 7292) in password mode, as Windows, OpenSSL, Java and Firefox write them: AES, 3DES or
 * RC2; MAC with SHA-1 or SHA-2. The MAC is checked before anything is decrypted. Of several keys the first that has its
 * certificate in the file is taken.
 * @throws {PfxError | KeyPasswordEmpty}
 */
export function readPfx(file: Uint8Array, password: string): PfxContents {
  if (file.length > MAX_BYTES) throw new PfxUnreadable();
  try {
    return contentsOf(readBags(file, password), password);
  } catch (error) {
    if (error instanceof DerError || error instanceof CsdUnreadableCertificate)
      throw new PfxUnreadable({ cause: error });
    if (error instanceof CsdKeyEncryptionUnsupported) throw new PfxUnsupported(error.scheme);
    throw error;
  }
}

interface Bags {
  readonly certificates: readonly Certificate[];
  readonly keys: readonly KeyObject[];
}

function contentsOf({ certificates, keys }: Bags, password: string): PfxContents {
  for (const key of keys) {
    const certificate = certificates.find((candidate) => keyBelongsTo(candidate, key));
    if (certificate === undefined) continue;
    const others = certificates.filter((other) => other !== certificate);
    return { cer: certificate.der, key: encryptKey(key, password), certificate, others };
  }
  throw new PfxIncomplete();
}

// PFX ::= SEQUENCE { version, authSafe ContentInfo, macData OPTIONAL }
function readBags(file: Uint8Array, password: string): Bags {
  const [, authSafe, mac] = childrenOf(definite(file));
  const [type, content] = childrenOf(authSafe);
  // Integrity by a signature instead of a password: nobody exports those.
  if (readOid(type) === PFX_OID.signedData) throw new PfxUnsupported(PFX_OID.signedData);
  if (readOid(type) !== PFX_OID.data) throw new PfxUnreadable();
  const safe = octetsOf(innerOf(content));
  checkMac(mac, safe, password);
  const bags = childrenOf(definite(safe)).flatMap((part) => childrenOf(definite(openPart(part, password))));
  return {
    certificates: bags.flatMap((bag) => certificateIn(bag)),
    keys: bags.flatMap((bag) => keyIn(bag, password)),
  };
}

// MacData ::= SEQUENCE { mac DigestInfo, macSalt OCTET STRING, iterations INTEGER DEFAULT 1 }
function checkMac(mac: Der | undefined, safe: Uint8Array, password: string): void {
  if (mac === undefined) return;
  const [info, salt, count] = childrenOf(mac);
  const [algorithm, digest] = childrenOf(info);
  const name = readOid(childrenOf(algorithm)[0]);
  const hash = MAC_HASHES[name];
  if (hash === undefined) throw new PfxUnsupported(name);
  const iterations = bounded(count === undefined ? 1 : readSmallInteger(count));
  const key = pkcs12Derive('mac', { password, salt: octetsOf(salt), iterations, length: MAC_BYTES[hash], hash });
  const expected = createHmac(hash, key).update(safe).digest();
  const found = octetsOf(digest);
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) throw new PfxWrongPassword();
}

/** SafeContents of one part: in clear, or encrypted with the password. */
function openPart(part: Der, password: string): Uint8Array {
  const [type, content] = childrenOf(part);
  const name = readOid(type);
  if (name === PFX_OID.data) return octetsOf(innerOf(content));
  if (name !== PFX_OID.encryptedData) throw new PfxUnsupported(name);
  // EncryptedData ::= SEQUENCE { version, SEQUENCE { contentType, algorithm, [0] IMPLICIT OCTET STRING } }
  const [, algorithm, encrypted] = childrenOf(childrenOf(innerOf(content))[1]);
  return decrypt(algorithm, implicitOctets(encrypted), password);
}

function decrypt(algorithm: Der | undefined, data: Uint8Array, password: string): Uint8Array {
  checkIterations(algorithm);
  for (const passphrase of [Buffer.from(password, 'utf8'), Buffer.from(password, 'latin1')]) {
    const clear = decryptPbe(algorithm, data, passphrase);
    // A wrong key leaves valid padding now and then, but not the head of a sequence.
    if (clear !== undefined && clear[0] === 0x30) return clear;
  }
  throw new PfxWrongPassword();
}

// CertBag ::= SEQUENCE { certId, [0] EXPLICIT OCTET STRING }
function certificateIn(bag: Der): Certificate[] {
  const [type, value] = childrenOf(bag);
  if (readOid(type) !== PFX_OID.certBag) return [];
  const [kind, certificate] = childrenOf(innerOf(value));
  return readOid(kind) === PFX_OID.x509 ? [readCertificate(Uint8Array.from(octetsOf(innerOf(certificate))))] : [];
}

function keyIn(bag: Der, password: string): KeyObject[] {
  const [type, value] = childrenOf(bag);
  const name = readOid(type);
  if (name !== PFX_OID.keyBag && name !== PFX_OID.shroudedKeyBag) return [];
  const inner = innerOf(value);
  const [algorithm, data] = childrenOf(inner);
  const clear = name === PFX_OID.keyBag ? inner.bytes : decrypt(algorithm, octetsOf(data), password);
  const key = parseKey(clear);
  return key.asymmetricKeyType === 'rsa' ? [key] : [];
}

function parseKey(pkcs8: Uint8Array): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  } catch {
    throw new PfxUnreadable();
  }
}

/** Whoever made the file chose the counts, and they cost us the time. */
function checkIterations(algorithm: Der | undefined): void {
  const [, parameters] = childrenOf(algorithm);
  const [first, second] = childrenOf(parameters);
  // PBES2 nests the derivation one level deeper than the others.
  const count = first?.tag === TAG.sequence ? childrenOf(childrenOf(first)[1])[1] : second;
  bounded(readSmallInteger(count));
}

function bounded(iterations: number): number {
  if (iterations > MAX_ITERATIONS || iterations < 1) throw new PfxUnreadable();
  return iterations;
}

/** One value in DER. Java and Firefox write BER with open lengths, which node-forge reads. */
function definite(bytes: Uint8Array): Der {
  let normal: string;
  try {
    normal = forge.asn1.toDer(forge.asn1.fromDer(Buffer.from(bytes).toString('latin1'))).getBytes();
  } catch (error) {
    throw new DerError('not BER', { cause: error });
  }
  return readDer(Uint8Array.from(Buffer.from(normal, 'latin1')));
}

const EXPLICIT_0 = 0xa0;
const IMPLICIT_0 = 0x80;
const CONSTRUCTED_OCTETS = 0x24;

function innerOf(explicit: Der | undefined): Der {
  return readDer(expectTag(explicit, EXPLICIT_0).content);
}

/** Bytes of an OCTET STRING, also of one in pieces. */
function octetsOf(value: Der | undefined): Uint8Array {
  if (value?.tag !== CONSTRUCTED_OCTETS) return expectTag(value, TAG.octetString).content;
  return Buffer.concat(childrenOf(value, CONSTRUCTED_OCTETS).map((piece) => octetsOf(piece)));
}

function implicitOctets(value: Der | undefined): Uint8Array {
  if (value?.tag === IMPLICIT_0) return value.content;
  return Buffer.concat(childrenOf(value, EXPLICIT_0).map((piece) => octetsOf(piece)));
}
