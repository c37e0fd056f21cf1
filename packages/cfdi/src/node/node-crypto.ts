import type { KeyObject } from 'node:crypto';
import { createPublicKey, verify } from 'node:crypto';
import type { CryptoPort } from '../certificates/crypto-port.ts';

// Reading a key costs as much as using it; certificates are long-lived objects, so their key bytes can index the cache.
const keys = new WeakMap<Uint8Array, KeyObject>();

/** Checks signatures with OpenSSL. */
export const nodeCrypto: CryptoPort = {
  verify({ hash, publicKey, data, signature }) {
    const key = publicKeyOf(publicKey);
    return key !== undefined && verify(hash, data, key, signature);
  },
};

/** The RSA key in a SubjectPublicKeyInfo, or `undefined` when it is no such thing. */
function publicKeyOf(der: Uint8Array): KeyObject | undefined {
  const known = keys.get(der);
  if (known) return known;
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'rsa') return undefined;
    keys.set(der, key);
    return key;
  } catch {
    return undefined;
  }
}
