import type { Certificate } from './certificate.ts';
import { certificateStatus } from './certificate-status.ts';
import { trustChain } from './chain.ts';
import type { CryptoPort } from './crypto-port.ts';
import {
  CsdExpired,
  CsdIsFiel,
  CsdNotACsd,
  CsdNotYetValid,
  CsdRfcMismatch,
  CsdUnreadableCertificate,
  CsdUntrustedIssuer,
} from './csd-errors.ts';

/** Something to tell the owner of a certificate that works. */
export interface CsdWarning {
  readonly code: 'csd_expires_soon';
  /** Whole days left. */
  readonly days: number;
}

/**
 * What a certificate must be before its key is looked at: a CSD, in force at `now`, of `expectedRfc` (compared to the
 * letter, `&` and `Ñ` included).
 * @throws {CsdIsFiel | CsdNotACsd | CsdNotYetValid | CsdExpired | CsdRfcMismatch | CsdUnreadableCertificate}
 */
export function checkCsdCertificate(certificate: Certificate, now: Date, expectedRfc?: string): readonly CsdWarning[] {
  const { kind, rfc, noCertificado } = certificate;
  if (kind === 'fiel') throw new CsdIsFiel();
  if (kind !== 'csd' || rfc === undefined) throw new CsdNotACsd();
  // NoCertificado takes exactly 20 digits (Anexo 20); a serial number that is anything else cannot be written.
  if (!/^\d{20}$/.test(noCertificado ?? '')) throw new CsdUnreadableCertificate();
  const life = certificateStatus(certificate, now);
  if (life.status === 'not_yet_valid') throw new CsdNotYetValid(life.validFrom);
  if (life.status === 'expired') throw new CsdExpired(life.validTo);
  if (expectedRfc !== undefined && expectedRfc !== rfc) throw new CsdRfcMismatch(expectedRfc, rfc);
  return life.status === 'expiring' ? [{ code: 'csd_expires_soon', days: life.days }] : [];
}

/**
 * The chain of a certificate up to the given authorities.
 * @throws {CsdUntrustedIssuer}
 */
export function checkCsdIssuer(
  certificate: Certificate,
  authorities: readonly Certificate[],
  crypto: CryptoPort,
): readonly Certificate[] {
  const chain = trustChain(certificate, authorities, crypto);
  if (chain === undefined) throw new CsdUntrustedIssuer(certificate.issuerName);
  return chain;
}
