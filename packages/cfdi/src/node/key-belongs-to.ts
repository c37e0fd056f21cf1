import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';

/**
 * Whether a private key is the one of a certificate. Only the key inside the certificate is read: OpenSSL refuses
 * certificates for reasons of its own, with errors of its own.
 */
export function keyBelongsTo(certificate: Certificate, privateKey: KeyObject): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(certificate.publicKey), format: 'der', type: 'spki' });
    return key.equals(createPublicKey(privateKey));
  } catch {
    return false;
  }
}
