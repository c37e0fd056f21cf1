import { X509Certificate } from 'node:crypto';
import { bytes } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import { readTaxpayerCertificate, type TaxpayerCertificate } from './read-certificate.ts';

/** A certificate as found in a document, read once. */
export interface InspectedCertificate extends TaxpayerCertificate {
  /** An authority we trust has signed it. Says nothing about dates or revocation. */
  readonly isTrusted: boolean;
}

/** Reads certificates out of documents and decides whether their issuer is one we trust. */
export interface TrustStore {
  /** `certificado` is the attribute of that name: base64 of the DER. `undefined` when unreadable. */
  inspect(certificado: string): InspectedCertificate | undefined;
  /** Trusts one more authority, for instance the one of SAT's public test certificates. Returns false for no authority. */
  trust(der: Buffer): boolean;
  authorities(): readonly X509Certificate[];
}

// A merchant seals thousands of documents with one certificate, and reading it costs more than the seal check.
const rememberedCertificates = 2_000;

export function openTrustStore(store: Store, own: readonly X509Certificate[]): TrustStore {
  const anchors = [...own, ...stored(store)];
  const seen = new Map<string, InspectedCertificate>();

  function inspect(certificado: string): InspectedCertificate | undefined {
    const known = seen.get(certificado);
    if (known !== undefined) return known;
    const read = readTaxpayerCertificate(Buffer.from(certificado, 'base64'));
    if (read === undefined) return undefined;
    const inspected = { ...read, isTrusted: anchors.some((anchor) => isIssuedBy(read.x509, anchor)) };
    if (seen.size >= rememberedCertificates) seen.clear();
    seen.set(certificado, inspected);
    return inspected;
  }

  function trust(der: Buffer): boolean {
    const authority = parseAuthority(der);
    if (authority === undefined) return false;
    const insert = store.prepare('insert or ignore into trusted_authorities (fingerprint, certificate) values (?, ?)');
    store.write(() => insert.run(authority.fingerprint256, der));
    anchors.push(authority);
    seen.clear();
    return true;
  }

  return { inspect, trust, authorities: () => anchors };
}

function stored(store: Store): X509Certificate[] {
  const rows = store.prepare('select certificate from trusted_authorities').all();
  return rows.map((row) => new X509Certificate(bytes(row, 'certificate')));
}

function parseAuthority(der: Buffer): X509Certificate | undefined {
  try {
    const x509 = new X509Certificate(der);
    return x509.ca ? x509 : undefined;
  } catch {
    return undefined;
  }
}

function isIssuedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  return certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
}
