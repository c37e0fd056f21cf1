import type { KeyObject } from 'node:crypto';
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { CsdKeyMismatch } from '../certificates/csd-errors.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import { TAG } from '../encoding/der.ts';
import { derInteger, derOf, derOid } from '../encoding/der-writer.ts';
import { keyBelongsTo } from './key-belongs-to.ts';
import { KeyPasswordEmpty, encryptKey } from './key-password.ts';
import { openPrivateKey } from './open-private-key.ts';
import { MAC_BYTES, MAC_HASHES, PFX_OID } from './pfx-names.ts';
import { pkcs12Derive } from './pkcs12-key.ts';

/** What goes into a .pfx file. */
export interface WritePfxInput {
  /** The certificate: DER or PEM. */
  readonly cer: Uint8Array;
  /** Its private key: SAT's .key, or the same in PEM. */
  readonly key: Uint8Array;
  /** Password of the key. */
  readonly password: string;
  /** Password of the .pfx; the same as the key's when left out. */
  readonly pfxPassword?: string;
  /** Authorities to put in beside it, DER or PEM. */
  readonly authorities?: readonly Uint8Array[];
  /** Name that programs show; the RFC when left out. */
  readonly friendlyName?: string;
  /**
   * `aes` (PBES2, MAC with SHA-256) is what OpenSSL 3, current Windows and Java write; `3des` (MAC with SHA-1) is for
   * programs that open nothing newer. `aes` when left out.
   */
  readonly encryption?: 'aes' | '3des';
}

const ITERATIONS = 10_000;

/**
 * A .pfx (PKCS#12) from a certificate and its key. Only the key is encrypted: the certificate is public.
 * @throws {CsdError | KeyPasswordEmpty} also when the key does not belong to the certificate
 */
export function writePfx(input: WritePfxInput): Uint8Array {
  const { encryption = 'aes', password, pfxPassword = password, authorities = [] } = input;
  if (pfxPassword === '') throw new KeyPasswordEmpty();
  const certificate = readCertificate(input.cer);
  const key = openPrivateKey(input.key, password);
  if (!keyBelongsTo(certificate, key)) throw new CsdKeyMismatch();
  const keyId = createHash('sha1').update(certificate.der).digest();
  const attributes = bagAttributes(keyId, input.friendlyName ?? certificate.rfc ?? certificate.name);
  const shrouded = encryption === 'aes' ? encryptKey(key, pfxPassword) : encrypt3Des(key, pfxPassword);
  const certificates = [
    certificateBag(certificate.der, attributes),
    ...authorities.map((file) => certificateBag(readCertificate(file).der)),
  ];
  const safe = sequence(
    contentInfo(sequence(...certificates)),
    contentInfo(sequence(bag(PFX_OID.shroudedKeyBag, shrouded, attributes))),
  );
  return sequence(derInteger(3), contentInfo(safe), macOf(safe, pfxPassword, encryption === 'aes' ? 'sha256' : 'sha1'));
}

const sequence = (...parts: readonly Uint8Array[]): Uint8Array => derOf(TAG.sequence, ...parts);
const octets = (bytes: Uint8Array): Uint8Array => derOf(TAG.octetString, bytes);
const explicit0 = (value: Uint8Array): Uint8Array => derOf(0xa0, value);

function contentInfo(content: Uint8Array): Uint8Array {
  return sequence(derOid(PFX_OID.data), explicit0(octets(content)));
}

function certificateBag(der: Uint8Array, attributes?: Uint8Array): Uint8Array {
  return bag(PFX_OID.certBag, sequence(derOid(PFX_OID.x509), explicit0(octets(der))), attributes);
}

function bag(type: string, value: Uint8Array, attributes?: Uint8Array): Uint8Array {
  return sequence(derOid(type), explicit0(value), ...(attributes === undefined ? [] : [attributes]));
}

/** The key id ties key and certificate together; DER wants the members of a set in order of their bytes. */
function bagAttributes(keyId: Uint8Array, name: string): Uint8Array {
  const bmp = Buffer.from(name, 'utf16le').swap16();
  const members = [
    sequence(derOid(PFX_OID.localKeyId), derOf(TAG.set, octets(keyId))),
    sequence(derOid(PFX_OID.friendlyName), derOf(TAG.set, derOf(TAG.bmpString, bmp))),
  ];
  return derOf(TAG.set, ...members.toSorted((one, other) => Buffer.compare(one, other)));
}

function encrypt3Des(key: KeyObject, password: string): Uint8Array {
  const salt = randomBytes(8);
  const shared = { password, salt, iterations: ITERATIONS };
  const secret = pkcs12Derive('key', { ...shared, length: 24 });
  const cipher = createCipheriv('des-ede3-cbc', secret, pkcs12Derive('iv', { ...shared, length: 8 }));
  const clear = key.export({ format: 'der', type: 'pkcs8' });
  const encrypted = Buffer.concat([cipher.update(clear), cipher.final()]);
  clear.fill(0);
  const algorithm = sequence(derOid(PFX_OID.pbe3Des), sequence(octets(salt), derInteger(ITERATIONS)));
  return sequence(algorithm, octets(encrypted));
}

function macOf(safe: Uint8Array, password: string, hash: 'sha1' | 'sha256'): Uint8Array {
  const salt = randomBytes(8);
  const key = pkcs12Derive('mac', { password, salt, iterations: ITERATIONS, length: MAC_BYTES[hash], hash });
  const digest = createHmac(hash, key).update(safe).digest();
  const name = Object.entries(MAC_HASHES).find(([, value]) => value === hash)?.[0] ?? '';
  const algorithm = sequence(derOid(name), derOf(0x05));
  return sequence(sequence(algorithm, octets(digest)), octets(salt), derInteger(ITERATIONS));
}
