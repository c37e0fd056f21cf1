import type { Certificate } from '../certificates/certificate.ts';
import { rsaNumbersOf } from '../certificates/rsa-key.ts';
import { toBase64 } from '../encoding/base64.ts';
import type { XmlElement } from '../xml/element.ts';
import type { XmlHash } from './algorithms.ts';
import { C14N, DIGEST_METHOD, DSIG, EXCLUSIVE_C14N, SIGNATURE_METHOD, digestOf } from './algorithms.ts';
import { canonicalize } from './canonicalize.ts';
import type { XmlNode } from './xml-node.ts';
import { descendants, readXmlNodes } from './xml-node.ts';
import { element, xmlText } from './xml-text.ts';
import { XmlSignatureWrongLength } from './xmldsig-errors.ts';

/**
 * A certificate and the use of its key, without the key: what signing needs. `sign` may answer later, so that the key can
 * live on another machine, in a hardware module or in the holder's browser.
 */
export interface XmlSigner {
  readonly certificate: Certificate;
  /** RSASSA-PKCS1-v1_5 with that hash over the bytes. */
  sign(bytes: Uint8Array, hash: XmlHash): Uint8Array | Promise<Uint8Array>;
}

/**
 * A message that lacks only its signature value. Send `bytes` and `hash` to whoever holds the key, then `finish`; between
 * the two nothing is kept but this object.
 */
export interface PendingXml<T = string> {
  /** Canonical SignedInfo: what has to be signed. */
  readonly bytes: Uint8Array;
  readonly hash: XmlHash;
  readonly certificate: Certificate;
  /** The signed message. @throws {XmlSignatureWrongLength} */
  finish(signature: Uint8Array): T;
}

/** How a message is put together and signed. */
export interface SignatureLayout {
  /** The message with these elements where its signature goes: none while the digest is taken. */
  readonly message: (signature: readonly XmlElement[]) => XmlElement;
  /** The element whose canonical form is digested. */
  readonly covered: (root: XmlNode) => XmlNode;
  readonly form: 'inclusive' | 'exclusive';
  readonly hash: XmlHash;
  /** `Reference/@URI`, and the algorithms of its transforms. */
  readonly uri: string;
  readonly transforms: readonly string[];
  /** Content of KeyInfo. */
  readonly keyInfo: readonly XmlElement[];
  readonly certificate: Certificate;
  readonly declaration: boolean;
}

/** Stands for the signature value in the text; a private-use character that no message holds. */
const SLOT = '\uE000';

/** Signs with a signer, wherever its key is. @throws {XmlSignatureWrongLength} */
export async function signPending<T>(pending: PendingXml<T>, signer: XmlSigner): Promise<T> {
  return pending.finish(await signer.sign(pending.bytes, pending.hash));
}

/**
 * Prepares a signature (XML-Signature Syntax and Processing, section 3.1): digest of the covered element, SignedInfo with
 * it, and SignedInfo's own canonical form, taken from the very text that is sent.
 */
export function prepareSignature(layout: SignatureLayout): PendingXml {
  const { message, covered, form, hash, certificate, declaration } = layout;
  const unsigned = readXmlNodes(xmlText(message([]), declaration));
  const digest = toBase64(digestOf(hash, canonicalize(covered(unsigned), { form })));
  const text = xmlText(message([signatureElement(layout, digest)]), declaration);
  const signedInfo = descendants(readXmlNodes(text)).find(({ local, uri }) => local === 'SignedInfo' && uri === DSIG);
  const [before = '', after = ''] = text.split(SLOT);
  const keyLength = rsaNumbersOf(certificate).modulus.length;
  return {
    bytes: new TextEncoder().encode(signedInfo === undefined ? '' : canonicalize(signedInfo, { form })),
    hash,
    certificate,
    finish(signature) {
      if (signature.length !== keyLength) throw new XmlSignatureWrongLength(keyLength, signature.length);
      return before + toBase64(signature) + after;
    },
  };
}

/** The same pending message with another shape of its result. */
export function mapPending<T>(pending: PendingXml, shape: (xml: string) => T): PendingXml<T> {
  return { ...pending, finish: (signature) => shape(pending.finish(signature)) };
}

function signatureElement({ form, hash, uri, transforms, keyInfo }: SignatureLayout, digest: string): XmlElement {
  const algorithm = (name: string, value: string): XmlElement => element(name, { Algorithm: value });
  const reference = element('Reference', { URI: uri }, [
    element('Transforms', {}, transforms.map((transform) => algorithm('Transform', transform))),
    algorithm('DigestMethod', DIGEST_METHOD[hash]),
    element('DigestValue', {}, digest),
  ]); // prettier-ignore
  const signedInfo = element('SignedInfo', {}, [
    algorithm('CanonicalizationMethod', form === 'inclusive' ? C14N : EXCLUSIVE_C14N),
    algorithm('SignatureMethod', SIGNATURE_METHOD[hash]),
    reference,
  ]);
  const value = element('SignatureValue', {}, SLOT);
  return element('Signature', { xmlns: DSIG }, [signedInfo, value, element('KeyInfo', {}, keyInfo)]);
}
