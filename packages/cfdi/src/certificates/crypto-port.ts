import type { HashName } from './certificate.ts';

/** One RSASSA-PKCS1-v1_5 signature to check. */
export interface SignatureCheck {
  readonly hash: HashName;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  readonly data: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * The one thing this package cannot do by itself: check an RSA signature. `nodeCrypto` from `@kita/cfdi/node` does it with
 * OpenSSL. An unreadable key or a signature of the wrong length is `false`, never an exception.
 */
export interface CryptoPort {
  verify(check: SignatureCheck): boolean;
}
