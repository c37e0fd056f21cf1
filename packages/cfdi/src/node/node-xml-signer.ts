import type { KeyObject } from 'node:crypto';
import { sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { Certificate } from '../certificates/certificate.ts';
import type { XmlSigner } from '../xmldsig/sign-xml.ts';

const signInPool = promisify(sign);

/**
 * Signs messages for SAT on the thread pool with an opened CSD or FIEL. Each message checks that the certificate is of the
 * kind it needs.
 */
export function nodeXmlSigner({
  certificate,
  privateKey,
}: {
  certificate: Certificate;
  privateKey: KeyObject;
}): XmlSigner {
  return { certificate, sign: (bytes, hash) => signInPool(hash, bytes, privateKey) };
}
