import { createHash } from 'node:crypto';
import { XmlC14NMode, XmlDocument } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64 } from '../encoding/base64.ts';
import { nodeCrypto } from '../node/node-crypto.ts';
import { mint } from '../test-support/mint-csd.ts';
import { hasOpenssl, opensslVerifies } from '../test-support/openssl.ts';
import { patience } from '../test-support/runs.ts';
import type { SignedMessage } from '../test-support/signed-messages.ts';
import { signedMessages } from '../test-support/signed-messages.ts';
import { XmlError } from '../xml/xml-errors.ts';
import { canonicalize } from './canonicalize.ts';
import type { XmlSignatureOptions, XmlSignatureVerdict } from './verify-xml-signature.ts';
import { verifyXmlSignature } from './verify-xml-signature.ts';

const RFCS = ['EKU9003173C9', 'H&E951128469', 'HAÑ930228SM9', 'RAQÑ7701212M3'];
const exclusive = { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 };
const inclusive = { mode: XmlC14NMode.XML_C14N_1_0 };

const verdictOf = (xml: string, options: XmlSignatureOptions = {}): XmlSignatureVerdict => verifyXmlSignature(xml, nodeCrypto, options); // prettier-ignore
const problemOf = (xml: string, options: XmlSignatureOptions = {}): string => {
  const verdict = verdictOf(xml, options);
  return verdict.valid ? 'valid' : verdict.problem;
};

describe.each(signedMessages)('$name', (message: SignedMessage) => {
  it.each(RFCS)('signed for %s, holds', async (rfc) => {
    const verdict = verdictOf(await message.sign(rfc), message.options);
    expect(verdict).toMatchObject({ valid: true, certificate: { rfc, kind: message.kind } });
  });

  it('is given twice the same', async () => {
    expect(await message.sign('EKU9003173C9')).toBe(await message.sign('EKU9003173C9'));
  });

  it.skipIf(!hasOpenssl)('libxml2 and openssl agree with the digest and the signature', async () => {
    const xml = await message.sign('HAÑ930228SM9');
    const text = (name: string): string => new RegExp(`<${name}>([^<]+)</`).exec(xml)?.[1] ?? '';
    const hash = xml.includes('rsa-sha256') ? 'sha256' : 'sha1';
    const mode = message.kind === 'csd' ? inclusive : exclusive;
    const whole = XmlDocument.fromString(xml);
    const bare = XmlDocument.fromString(xml.replace(/<Signature .*<\/Signature>/, ''));
    try {
      const covered = message.kind === 'csd' ? bare.root : message.name === 'Autentica' ? bare.get('//*[local-name()="Timestamp"]') : bare.get('/*/*[local-name()="Body"]/*');
      const content = covered?.canonicalizeToString(mode) ?? '';
      expect(createHash(hash).update(content).digest('base64')).toBe(text('DigestValue'));
      const signedInfo = whole.get('//*[local-name()="SignedInfo"]')?.canonicalizeToString(mode) ?? '';
      const signature = fromBase64(text('SignatureValue')) ?? new Uint8Array();
      const { cer } = mint({ rfc: 'HAÑ930228SM9', kind: message.kind });
      expect(opensslVerifies(cer, new TextEncoder().encode(signedInfo), signature, hash)).toBe(true);
    } finally {
      whole.dispose();
      bare.dispose();
    }
  }); // prettier-ignore

  it('accepts no change of what it covers, whatever the byte', patience, async () => {
    const xml = await message.sign('H&E951128469');
    const original = verdictOf(xml, message.options);
    if (!original.valid) throw new Error('unreachable');
    const form = { form: 'exclusive' } as const;
    const signed = canonicalize(original.signed, form);
    const end = xml.indexOf('<KeyInfo');
    for (let at = 0; at < end; at += 1) {
      const letter = ['a', 'Z', '7', ' ', '<', '"', 'ñ', '/'][at % 8] ?? 'a';
      const damaged = xml.slice(0, at) + letter + xml.slice(at + 1);
      const verdict = readable(() => verdictOf(damaged, message.options));
      if (verdict?.valid) expect(canonicalize(verdict.signed, form)).toBe(signed);
    }
  });
});

describe('a signature that should not be believed', () => {
  let xml = '';
  let soap = '';
  beforeAll(async () => {
    xml = (await signedMessages[0]?.sign('EKU9003173C9')) ?? '';
    soap = (await signedMessages[5]?.sign('EKU9003173C9')) ?? '';
  });
  const operation = { scope: 'soap-operation' } as const;

  it('because something was changed', () => {
    expect(problemOf(xml)).toBe('valid');
    expect(problemOf(xml.replace('Motivo="02"', 'Motivo="03"'))).toBe('digest_mismatch');
    expect(problemOf(xml.replace('</Folios>', '</Folios>\n'))).toBe('digest_mismatch');
    expect(problemOf(xml.replace('<DigestValue>', '<DigestValue>A'))).toBe('digest_mismatch');
    expect(problemOf(xml.replace('<SignatureValue>', '<SignatureValue>AAAA'))).toBe('signature_invalid');
    expect(problemOf(xml.replace(/<SignatureValue>..../, '<SignatureValue>AAAA'))).toBe('signature_invalid');
    expect(problemOf(soap.replace('TipoSolicitud="CFDI"', 'TipoSolicitud="Metadata"'), operation)).toBe('digest_mismatch');
  });

  it('because it is not there, or twice, or not whole', () => {
    const signature = /<Signature .*<\/Signature>/.exec(xml)?.[0] ?? '';
    expect(problemOf(xml.replace(signature, ''))).toBe('signature_missing');
    expect(problemOf(xml.replace(signature, signature + signature))).toBe('signature_repeated');
    for (const name of ['SignedInfo', 'SignatureValue', 'Reference', 'DigestValue']) {
      const without = xml.replace(new RegExp(`<${name}[ >].*</${name}>`), '');
      expect(problemOf(without)).toBe('signature_malformed');
    }
    expect(problemOf(xml.replace(/<KeyInfo>.*<\/KeyInfo>/, ''))).toBe('certificate_missing');
    expect(problemOf(xml.replace(/<X509Certificate>..../, '<X509Certificate>AAAA'))).toBe('certificate_missing');
  });

  it('because it covers something else', () => {
    expect(problemOf(xml.replace('URI=""', 'URI="#x"'))).toBe('reference_unresolved');
    expect(problemOf(xml.replace('URI=""', 'URI="http://x"'))).toBe('reference_unresolved');
    expect(problemOf(soap)).toBe('digest_mismatch');
    const decoy = soap.replace('</s:Body>', '<x/></s:Body>');
    expect(problemOf(decoy, operation)).toBe('reference_unresolved');
  });

  it('because two elements have the id it names', async () => {
    const autentica = (await signedMessages[4]?.sign('EKU9003173C9')) ?? '';
    expect(problemOf(autentica)).toBe('valid');
    expect(problemOf(autentica.replace('<s:Body>', '<s:Body><x Id="_0"/>'))).toBe('reference_unresolved');
  });

  it('because its methods are not those of the messages', () => {
    expect(problemOf(xml.replace('#rsa-sha1', '#dsa-sha1'))).toBe('algorithm_unsupported');
    expect(problemOf(xml.replace('xmldsig#sha1', 'xmldsig#md5'))).toBe('algorithm_unsupported');
    expect(problemOf(xml.replace('REC-xml-c14n-20010315', 'REC-xml-c14n-20010315#WithComments'))).toBe('algorithm_unsupported');
    expect(problemOf(xml.replace('#enveloped-signature', '#xpath'))).toBe('algorithm_unsupported');
  });

  it('because another certificate is shown with it', () => {
    const other = Buffer.from(mint({ keyNumber: 2 }).cer).toString('base64');
    expect(problemOf(xml.replace(/(<X509Certificate>)[^<]+/, `$1${other}`))).toBe('signature_invalid');
    const { certificate } = mint();
    expect(problemOf(xml.replace(/<KeyInfo>.*<\/KeyInfo>/, ''), { certificate })).toBe('valid');
  });

  it('what it covers is given without the signature and what hides in it', () => {
    const hidden = xml.replace('</KeyInfo>', '</KeyInfo><Object><Folio xmlns="http://cancelacfd.sat.gob.mx" UUID="x"/></Object>');
    const verdict = verdictOf(hidden);
    expect(verdict.valid && JSON.stringify(verdict.signed.children.map((child) => typeof child === 'string' || child.local))).toBe('["Folios"]');
  });

  it('is not even read when it is no sound XML', () => {
    for (const text of ['', '<a>', '<!DOCTYPE a><a/>', '<a><?x?></a>']) expect(() => verdictOf(text)).toThrow(XmlError);
  });
}); // prettier-ignore

/** `undefined` when the text is no longer XML. */
function readable<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}
