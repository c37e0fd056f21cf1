import { childrenOf, expectTag, readBitString, readDer, TAG } from '../encoding/der.ts';
import type { Certificate } from './certificate.ts';

/** Modulus and public exponent of an RSA key, without leading zeros. */
export interface RsaNumbers {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/**
 * The numbers of the RSA key of a certificate.
 * @throws {DerError} when the key is not RSA
 */
export function rsaNumbersOf({ publicKey }: Certificate): RsaNumbers {
  // SubjectPublicKeyInfo ::= SEQUENCE { algorithm, BIT STRING { SEQUENCE { modulus, exponent } } }   (RFC 8017, A.1.1)
  const [, bits] = childrenOf(readDer(publicKey));
  const [modulus, exponent] = childrenOf(readDer(readBitString(bits)));
  return { modulus: unsigned(modulus), exponent: unsigned(exponent) };
}

function unsigned(value: Parameters<typeof expectTag>[0]): Uint8Array {
  const { content } = expectTag(value, TAG.integer);
  return content[0] === 0 ? content.subarray(1) : content;
}
