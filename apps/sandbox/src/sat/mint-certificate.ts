import type { KeyObject } from 'node:crypto';
import forge from 'node-forge';
import { serialOf } from './certificate-number.ts';
import { forgePrivateKey, forgePublicKey } from './key-pair.ts';
import type { SubjectField } from './subjects.ts';

export type Profile = 'authority' | 'csd' | 'fiel';

export interface MintRequest {
  readonly profile: Profile;
  readonly noCertificado: string;
  readonly subject: readonly SubjectField[];
  readonly key: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Absent: the certificate signs itself. */
  readonly issuer?: { readonly certificate: Buffer; readonly key: KeyObject };
}

/**
 * Mints an X.509 v3 certificate, SHA256withRSA, with the extensions SAT uses for that profile, and returns its DER bytes
 * (the content of a `.cer` file). node-forge takes some 20 ms for it: `node:crypto` cannot issue certificates.
 */
export function mintCertificate(request: MintRequest): Buffer {
  const certificate = forge.pki.createCertificate();
  const subject = [...request.subject];
  certificate.serialNumber = serialOf(request.noCertificado);
  certificate.publicKey = forgePublicKey(request.key);
  certificate.validity.notBefore = request.notBefore;
  certificate.validity.notAfter = request.notAfter;
  certificate.setSubject(subject);
  certificate.setIssuer(request.issuer === undefined ? subject : subjectOf(request.issuer.certificate));
  certificate.setExtensions(extensions[request.profile]);
  certificate.sign(forgePrivateKey(request.issuer?.key ?? request.key), forge.md.sha256.create());
  return Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes(), 'binary');
}

function subjectOf(certificate: Buffer): SubjectField[] {
  const parsed = forge.pki.certificateFromAsn1(forge.asn1.fromDer(certificate.toString('binary')));
  return parsed.subject.attributes;
}

const signing = { name: 'keyUsage', digitalSignature: true, nonRepudiation: true };
const notAnAuthority = { name: 'basicConstraints', cA: false, critical: true };

/** A CSD may sign and nothing else; a FIEL may also encrypt, agree on keys, sign mail and open sessions. */
const extensions: Record<Profile, object[]> = {
  authority: [
    { name: 'basicConstraints', cA: true, critical: true },
    {
      name: 'keyUsage',
      critical: true,
      digitalSignature: true,
      nonRepudiation: true,
      keyCertSign: true,
      cRLSign: true,
    },
    { name: 'subjectKeyIdentifier' },
  ],
  csd: [notAnAuthority, signing],
  fiel: [
    notAnAuthority,
    { ...signing, dataEncipherment: true, keyAgreement: true },
    { name: 'nsCertType', client: true, email: true },
    { name: 'extKeyUsage', emailProtection: true, clientAuth: true },
  ],
};
