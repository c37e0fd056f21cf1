import { writePem } from '../encoding/pem.ts';
import { readKeyFile } from './key-file.ts';
import { readCertificate } from './read-certificate.ts';

/** A certificate as PEM, from DER or PEM. @throws {CsdUnreadableCertificate} */
export function certificateToPem(file: Uint8Array): string {
  return writePem('CERTIFICATE', readCertificate(file).der);
}

/** A certificate as DER (SAT's .cer), from DER or PEM. @throws {CsdUnreadableCertificate} */
export function certificateToDer(file: Uint8Array): Uint8Array {
  return readCertificate(file).der;
}

/**
 * An encrypted private key as PEM, from SAT's .key or from PEM. The key stays encrypted under its password, which is not
 * needed.
 * @throws {CsdUnreadableKey | CsdKeyNotEncrypted} a key in clear is never passed on
 */
export function keyToPem(file: Uint8Array): string {
  return writePem('ENCRYPTED PRIVATE KEY', readKeyFile(file));
}

/** An encrypted private key as DER (SAT's .key). The same guarantees. @throws {CsdUnreadableKey | CsdKeyNotEncrypted} */
export function keyToDer(file: Uint8Array): Uint8Array {
  return readKeyFile(file);
}
