import type { Certificate } from '../certificates/certificate.ts';
import type { InstantRange } from '../dates/fiscal-time.ts';
import { SignerNotCsd, SignerNotFiel, SignerNotInForce, SignerRfcMismatch } from './xmldsig-errors.ts';

/**
 * What a certificate must be to sign a message for an RFC: of the right kind, of that RFC (to the letter), in force at the
 * message's date.
 * @throws {XmlSignatureError}
 */
export function checkSigner(
  certificate: Certificate,
  kind: 'csd' | 'fiel',
  rfc: string | undefined,
  when: InstantRange | undefined,
): void {
  if (certificate.kind !== kind) throw kind === 'csd' ? new SignerNotCsd() : new SignerNotFiel();
  if (rfc !== undefined && certificate.rfc !== rfc) throw new SignerRfcMismatch(rfc, certificate.rfc ?? '');
  const { validFrom, validTo } = certificate;
  const isInForce =
    when === undefined || (when.latest >= Date.parse(validFrom) && when.earliest <= Date.parse(validTo));
  if (!isInForce) throw new SignerNotInForce(validFrom, validTo);
}
