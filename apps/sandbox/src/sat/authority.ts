import { X509Certificate, type KeyObject } from 'node:crypto';
import { bytes } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import { newCertificateNumber } from './certificate-number.ts';
import { exportKey, importKey, newRsaKey } from './key-pair.ts';
import { mintCertificate, type MintRequest } from './mint-certificate.ts';
import { authoritySubject, taxpayerSubject, type SubjectField } from './subjects.ts';

/** A certificate whose private key the sandbox holds. */
export interface Authority {
  readonly certificate: Buffer;
  readonly x509: X509Certificate;
  readonly key: KeyObject;
}

export interface Authorities {
  readonly root: Authority;
  /** Issues the CSD and FIEL that this sandbox accepts. */
  readonly issuing: Authority;
  /** Signs the stamps. */
  readonly pac: Authority;
  /** An authority nobody trusts, for certificates that must be refused with 308. Made when first needed. */
  untrusted(): Promise<Authority>;
}

/** RFC that stamps name in RfcProvCertif: belongs to nobody. */
export const pacRfc = 'SKI260101KT5';

// Wide enough for expired certificates of the past and for clocks set forward in tests; 2049 is the end of UTCTime.
const forever = { notBefore: new Date('2010-01-01T06:00:00Z'), notAfter: new Date('2049-12-31T06:00:00Z') };

/** Reads the sandbox's authorities from the store, or founds them the first time. Durable when it resolves. */
export async function openAuthorities(store: Store): Promise<Authorities> {
  const root = await ensure(store, 'root', authoritySubject('RAIZ SANDBOX KITA'));
  const issuing = await ensure(store, 'issuing', authoritySubject('AC SANDBOX KITA'), root);
  const pac = await ensure(store, 'pac', taxpayerSubject(pacRfc, 'PAC SANDBOX KITA', 'csd'), issuing);
  await store.settled();
  let untrusted: Promise<Authority> | undefined;
  return {
    root,
    issuing,
    pac,
    untrusted: () => (untrusted ??= ensure(store, 'untrusted', authoritySubject('AC AJENA SANDBOX KITA'))),
  };
}

async function ensure(store: Store, role: string, subject: SubjectField[], issuer?: Authority): Promise<Authority> {
  const row = store.prepare('select certificate, private_key from authorities where role = ?').get(role);
  if (row !== undefined) return authority(bytes(row, 'certificate'), importKey(bytes(row, 'private_key')));
  const key = await newRsaKey();
  const request: MintRequest = {
    profile: role === 'pac' ? 'csd' : 'authority',
    noCertificado: newCertificateNumber(),
    subject,
    key,
    issuer,
    ...forever,
  };
  const certificate = mintCertificate(request);
  const insert = store.prepare('insert into authorities (role, certificate, private_key) values (?, ?, ?)');
  store.write(() => insert.run(role, certificate, exportKey(key)));
  return authority(certificate, key);
}

function authority(certificate: Buffer, key: KeyObject): Authority {
  return { certificate, x509: new X509Certificate(certificate), key };
}
