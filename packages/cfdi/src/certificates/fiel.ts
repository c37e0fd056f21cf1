import type { Certificate } from './certificate.ts';
import type { CertificateStatus } from './certificate-status.ts';
import { certificateStatus } from './certificate-status.ts';
import { fielError } from './fiel-errors.ts';

/**
 * What a certificate must be before its key is looked at: a FIEL, in force at `now`, of `expectedRfc` (compared to the
 * letter). Gives its status, which is `valid` or `expiring`.
 * @throws {FielError}
 */
export function checkFielCertificate(certificate: Certificate, now: Date, expectedRfc?: string): CertificateStatus {
  const { kind, rfc } = certificate;
  if (kind === 'csd') throw fielError('fiel_is_csd');
  if (kind !== 'fiel' || rfc === undefined) throw fielError('fiel_not_a_fiel');
  const life = certificateStatus(certificate, now);
  if (life.status === 'not_yet_valid') throw fielError('fiel_not_yet_valid');
  if (life.status === 'expired') throw fielError('fiel_expired');
  if (expectedRfc !== undefined && expectedRfc !== rfc) throw fielError('fiel_rfc_mismatch');
  return life;
}
