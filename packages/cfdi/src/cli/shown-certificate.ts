import type { Certificate } from '../certificates/certificate.ts';

/** What people want to know of a certificate. */
export function shownCertificate({ noCertificado, kind, rfc, name, issuerName, validFrom, validTo }: Certificate): object {
  return { noCertificado, kind, rfc, name, issuer: issuerName, validFrom, validTo };
} // prettier-ignore
