import type { Certificate } from './certificate.ts';

/** Where a certificate stands in its life, and what is left of it in whole days. */
export type CertificateStatus =
  | { readonly status: 'not_yet_valid'; readonly validFrom: string }
  | { readonly status: 'valid'; readonly validTo: string; readonly days: number }
  /** In force, with no more than the days asked for left. */
  | { readonly status: 'expiring'; readonly validTo: string; readonly days: number }
  | { readonly status: 'expired'; readonly validTo: string };

const WARN_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Status of a certificate at an instant. Both ends of the validity belong to it (RFC 5280, 4.1.2.5). Revocation is not
 * looked at: that is SAT's list.
 * @param warnDays `expiring` means that fewer whole days than this are left
 */
export function certificateStatus(certificate: Certificate, at: Date, warnDays = WARN_DAYS): CertificateStatus {
  const { validFrom, validTo } = certificate;
  if (at.getTime() < Date.parse(validFrom)) return { status: 'not_yet_valid', validFrom };
  if (at.getTime() > Date.parse(validTo)) return { status: 'expired', validTo };
  const days = Math.floor((Date.parse(validTo) - at.getTime()) / DAY_MS);
  return { status: days < warnDays ? 'expiring' : 'valid', validTo, days };
}
