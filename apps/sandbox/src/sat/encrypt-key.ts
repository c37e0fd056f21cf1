import { createCipheriv, pbkdf2Sync, randomBytes, type KeyObject } from 'node:crypto';
import { exportKey } from './key-pair.ts';

const iterations = 2048;
const tag = { integer: 0x02, octetString: 0x04, sequence: 0x30 } as const;
const oid = {
  pbes2: Buffer.from('06092a864886f70d01050d', 'hex'),
  pbkdf2: Buffer.from('06092a864886f70d01050c', 'hex'),
  desEde3Cbc: Buffer.from('06082a864886f70d0307', 'hex'),
};

/**
 * The `.key` file exactly as SAT hands it out: PKCS#8 EncryptedPrivateKeyInfo in DER, PBES2 with PBKDF2 (HMAC-SHA1,
 * which is the default and not written; 2,048 turns; 8 bytes of salt) and three-key DES in CBC. Neither `node:crypto`
 * nor node-forge offers this combination, so its dozen DER nodes are put together here (RFC 8018, appendix A).
 */
export function encryptKeyLikeSat(key: KeyObject, password: string): Buffer {
  const salt = randomBytes(8);
  const iv = randomBytes(8);
  const cipher = createCipheriv('des-ede3-cbc', pbkdf2Sync(password, salt, iterations, 24, 'sha1'), iv);
  const encrypted = Buffer.concat([cipher.update(exportKey(key)), cipher.final()]);
  const derivation = sequence(oid.pbkdf2, sequence(octets(salt), der(tag.integer, Buffer.from('0800', 'hex'))));
  const scheme = sequence(oid.desEde3Cbc, octets(iv));
  return sequence(sequence(oid.pbes2, sequence(derivation, scheme)), octets(encrypted));
}

function sequence(...parts: Buffer[]): Buffer {
  return der(tag.sequence, Buffer.concat(parts));
}

function octets(content: Buffer): Buffer {
  return der(tag.octetString, content);
}

function der(type: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type]), derLength(content.length), content]);
}

function derLength(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff]);
}
