import type { Certificate } from '../certificates/certificate.ts';
import type { CryptoPort } from '../certificates/crypto-port.ts';
import { CsdUnreadableCertificate } from '../certificates/csd-errors.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import { fromBase64, toBase64 } from '../encoding/base64.ts';
import type { XmlLimits } from '../xml/scan.ts';
import type { XmlHash } from './algorithms.ts';
import { DIGEST_METHOD, DSIG, SIGNATURE_METHOD, digestOf, hashOfMethod } from './algorithms.ts';
import { canonicalize } from './canonicalize.ts';
import type { SignatureParts } from './signature-parts.ts';
import { readSignatureParts } from './signature-parts.ts';
import type { XmlNode } from './xml-node.ts';
import { attributeOf, childNodes, descendants, readXmlNodes, textOf } from './xml-node.ts';

/** Where to look, and with what. */
export interface XmlSignatureOptions {
  /**
   * What `URI=""` means. `document`: the whole document, as the standard says (cancellation messages). `soap-operation`: the
   * one element in the SOAP body without its signature, which is what the mass download is signed over.
   */
  readonly scope?: 'document' | 'soap-operation';
  /** The certificate to check with, when the signature does not bring its own. */
  readonly certificate?: Certificate;
  readonly limits?: XmlLimits;
}

/** Why a signature does not hold. */
export type XmlSignatureProblem =
  | 'signature_missing'
  /** More than one signature: which of them speaks is not clear. */
  | 'signature_repeated'
  | 'signature_malformed'
  /** A canonical form, transform, digest or signature method other than those SAT's messages use. */
  | 'algorithm_unsupported'
  /** `Reference/@URI` names no element, or more than one. */
  | 'reference_unresolved'
  /** No certificate of an RSA key in the signature. */
  | 'certificate_missing'
  /** What was signed is not what stands there. */
  | 'digest_mismatch'
  | 'signature_invalid';

/** What was found out. `signed` is what the signature covers, without the signature: read the message from there only. */
export type XmlSignatureVerdict =
  | { readonly valid: true; readonly signed: XmlNode; readonly certificate: Certificate; readonly hash: XmlHash }
  | { readonly valid: false; readonly problem: XmlSignatureProblem };

/**
 * Checks the one XML signature of a message: one reference, enveloped or to an element by its id, canonical form inclusive
 * or exclusive, SHA-1 or SHA-256 with RSA. Whose certificate it is, whether it is in force and who issued it are questions
 * for the caller (`certificate.kind`, `checkTrust`).
 * @throws {XmlError} when the message cannot be read at all
 */
export function verifyXmlSignature(
  message: Uint8Array | string,
  crypto: CryptoPort,
  options: XmlSignatureOptions = {},
): XmlSignatureVerdict {
  const root = readXmlNodes(message, options.limits);
  const signatures = descendants(root).filter(({ local, uri }) => local === 'Signature' && uri === DSIG);
  const [signature] = signatures;
  if (signature === undefined) return bad('signature_missing');
  if (signatures.length > 1) return bad('signature_repeated');
  const parts = readSignatureParts(signature);
  if (typeof parts === 'string') return bad(parts);
  const digestHash = hashOfMethod(DIGEST_METHOD, parts.digestMethod);
  const hash = hashOfMethod(SIGNATURE_METHOD, parts.signatureMethod);
  if (digestHash === undefined || hash === undefined) return bad('algorithm_unsupported');
  const covered = coveredBy(root, parts, options.scope ?? 'document');
  if (covered === undefined) return bad('reference_unresolved');
  const without = parts.isEnveloped || options.scope === 'soap-operation' ? signature : undefined;
  const digest = toBase64(digestOf(digestHash, canonicalize(covered, { ...parts.contentForm, without })));
  if (digest !== parts.digestValue) return bad('digest_mismatch');
  const certificates = certificatesIn(root, signature, options);
  if (certificates.length === 0) return bad('certificate_missing');
  const data = new TextEncoder().encode(canonicalize(parts.signedInfo, parts.signedInfoForm));
  const value = fromBase64(parts.signatureValue);
  const certificate = certificates.find(
    ({ publicKey }) => value !== undefined && crypto.verify({ hash, publicKey, data, signature: value }),
  );
  if (certificate === undefined) return bad('signature_invalid');
  return { valid: true, signed: withoutNode(covered, signature), certificate, hash };
}

function bad(problem: XmlSignatureProblem): XmlSignatureVerdict {
  return { valid: false, problem };
}

function coveredBy(root: XmlNode, { uri }: SignatureParts, scope: 'document' | 'soap-operation'): XmlNode | undefined {
  if (uri === '') return scope === 'document' ? root : soapOperation(root);
  const named = uri.startsWith('#') ? byId(root, uri.slice(1)) : [];
  return named.length === 1 ? named[0] : undefined;
}

function soapOperation(root: XmlNode): XmlNode | undefined {
  const bodies = childNodes(root, 'Body', root.uri);
  const operations = bodies.flatMap((body) => childNodes(body));
  return operations.length === 1 ? operations[0] : undefined;
}

function byId(root: XmlNode, id: string): readonly XmlNode[] {
  const isId = ({ local, value }: XmlNode['attributes'][number]): boolean => /^id$/i.test(local) && value === id;
  return descendants(root).filter(({ attributes }) => attributes.some(isId));
}

/** In the signature itself, in the security token it points to, or given. */
function certificatesIn(root: XmlNode, signature: XmlNode, { certificate }: XmlSignatureOptions): Certificate[] {
  const inside = descendants(signature);
  const own = inside.filter(({ local, uri }) => local === 'X509Certificate' && uri === DSIG);
  const references = inside
    .filter(({ local }) => local === 'SecurityTokenReference')
    .flatMap((node) => childNodes(node));
  const tokens = references.flatMap((node) => byId(root, (attributeOf(node, 'URI') ?? '').replace(/^#/, '')));
  const read = [...own, ...tokens].flatMap((node) => parseCertificate(textOf(node)));
  return certificate === undefined ? read : [certificate, ...read];
}

function parseCertificate(base64: string): Certificate[] {
  const der = fromBase64(base64.replaceAll(/\s/g, ''));
  if (der === undefined) return [];
  try {
    return [readCertificate(der)];
  } catch (error) {
    if (error instanceof CsdUnreadableCertificate) return [];
    throw error;
  }
}

function withoutNode(node: XmlNode, omitted: XmlNode): XmlNode {
  const children = node.children
    .filter((child) => child !== omitted)
    .map((child) => (typeof child === 'string' ? child : withoutNode(child, omitted)));
  return { ...node, children };
}
