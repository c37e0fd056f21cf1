import { createHash, verify } from 'node:crypto';
import type { InspectedCertificate, TrustStore } from '../sat/trust.ts';
import type { SignedXml } from './read-signed-xml.ts';

const dsig = 'http://www.w3.org/2000/09/xmldsig#';
const canonicalization = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const allowedTransforms = new Set([`${dsig}enveloped-signature`, canonicalization]);
/** SHA-1 is what SAT's messages use; SHA-256 has been seen accepted (sat-services.md section 2). */
const digests = new Map([
  [`${dsig}sha1`, 'sha1'],
  ['http://www.w3.org/2001/04/xmlenc#sha256', 'sha256'],
]);
const signatures = new Map([
  [`${dsig}rsa-sha1`, 'sha1'],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'sha256'],
]);

/**
 * The certificate that signed the message, or `undefined` when the signature does not hold: one reference to the whole
 * document, enveloped, Canonical XML 1.0, digest and signature both right. Says nothing about who that is.
 */
export function signerOf(trust: TrustStore, xml: SignedXml): InspectedCertificate | undefined {
  const only = (key: string) => {
    const values = xml.signature.get(key) ?? [];
    return values.length === 1 ? values[0] : undefined;
  };
  const digest = digests.get(only('DigestMethod@Algorithm') ?? '');
  const algorithm = signatures.get(only('SignatureMethod@Algorithm') ?? '');
  const certificate = trust.inspect((only('X509Certificate') ?? '').replace(/\s/g, ''));
  const transforms = xml.signature.get('Transform@Algorithm') ?? [];
  if (digest === undefined || algorithm === undefined || certificate === undefined) return undefined;
  if (only('CanonicalizationMethod@Algorithm') !== canonicalization || only('Reference@URI') !== '') return undefined;
  if (!transforms.includes(`${dsig}enveloped-signature`)) return undefined;
  if (!transforms.every((transform) => allowedTransforms.has(transform))) return undefined;
  if (createHash(digest).update(xml.message).digest('base64') !== only('DigestValue')) return undefined;
  const value = Buffer.from(only('SignatureValue') ?? '', 'base64');
  return verify(algorithm, Buffer.from(xml.signedInfo), certificate.publicKey, value) ? certificate : undefined;
}
