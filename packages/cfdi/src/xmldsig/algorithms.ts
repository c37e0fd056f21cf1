import type { HashName } from '../certificates/certificate.ts';
import { sha1, sha256 } from '../encoding/sha.ts';

/** Hashes of XML signatures here: SHA-1 is what SAT's messages use, SHA-256 has been seen accepted. */
export type XmlHash = Extract<HashName, 'sha1' | 'sha256'>;

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const ENVELOPED = `${DSIG}enveloped-signature`;
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
export const EXCLUSIVE_C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#';

export const DIGEST_METHOD: Readonly<Record<XmlHash, string>> = {
  sha1: `${DSIG}sha1`,
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
};

export const SIGNATURE_METHOD: Readonly<Record<XmlHash, string>> = {
  sha1: `${DSIG}rsa-sha1`,
  sha256: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
};

/** The hash a method names, or `undefined` for any other method. */
export function hashOfMethod(methods: Readonly<Record<XmlHash, string>>, uri: string | undefined): XmlHash | undefined {
  const hashes: readonly XmlHash[] = ['sha1', 'sha256'];
  return hashes.find((hash) => methods[hash] === uri);
}

/** Digest of a text in UTF-8. */
export function digestOf(hash: XmlHash, text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return hash === 'sha1' ? sha1(bytes) : sha256(bytes);
}
