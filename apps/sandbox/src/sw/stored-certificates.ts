import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readTaxpayerCertificate, type TaxpayerCertificate } from '../sat/read-certificate.ts';
import { bytes, text, type Row } from '../store/columns.ts';
import type { Store } from '../store/store.ts';

/**
 * Certificates that clients have stored with the provider. Private keys are only tried and then forgotten: no service of
 * this sandbox seals or cancels in the client's name.
 */
export interface StoredCertificate {
  readonly noCertificado: string;
  readonly rfc: string;
  readonly certificate: Buffer;
}

export function saveStoredCertificate(
  store: Store,
  accountId: string,
  certificate: TaxpayerCertificate,
  at: Date,
): void {
  const upsert = store.prepare(`insert or replace into stored_certificates
    (account_id, no_certificado, rfc, certificate, saved_at) values (?, ?, ?, ?, ?)`);
  const { noCertificado, rfc, der } = certificate;
  store.write(() => upsert.run(accountId, noCertificado, rfc, der, at.getTime()));
}

export function listStoredCertificates(store: Store, accountId: string): StoredCertificate[] {
  const query = store.prepare('select * from stored_certificates where account_id = ? order by saved_at');
  return query.all(accountId).map(fromRow);
}

export function deleteStoredCertificate(store: Store, accountId: string, noCertificado: string): boolean {
  const statement = store.prepare('delete from stored_certificates where account_id = ? and no_certificado = ?');
  return store.write(() => statement.run(accountId, noCertificado)).changes > 0;
}

/** The certificate when it is a readable CSD and the key opens with the password and belongs to it. */
export function matchingCertificate(cer: Buffer, key: Buffer, password: string): TaxpayerCertificate | undefined {
  const certificate = readTaxpayerCertificate(cer);
  const privateKey = openKey(key, password);
  if (certificate === undefined || privateKey === undefined) return undefined;
  return certificate.x509.checkPrivateKey(privateKey) ? certificate : undefined;
}

function openKey(key: Buffer, passphrase: string): KeyObject | undefined {
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase });
  } catch {
    return undefined;
  }
}

function fromRow(row: Row): StoredCertificate {
  return {
    noCertificado: text(row, 'no_certificado'),
    rfc: text(row, 'rfc'),
    certificate: bytes(row, 'certificate'),
  };
}
