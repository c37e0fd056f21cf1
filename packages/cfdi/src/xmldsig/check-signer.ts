import type { Certificate } from '../certificates/certificate.ts';
import type { InstantRange } from '../dates/fiscal-time.ts';
import { rsaNumbersOf } from '../certificates/rsa-key.ts';
import { DerError } from '../encoding/der.ts';
import { SignerNotCsd, SignerNotFiel, SignerNotInForce, SignerNotRsa, SignerRfcMismatch } from './xmldsig-errors.ts';

/**
 * What a certificate must be to sign a message for an RFC: of the right kind, with an RSA key, of that RFC (to the letter), in force at the
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
  checkKey(certificate);
  if (rfc !== undefined && certificate.rfc !== rfc) throw new SignerRfcMismatch(rfc, certificate.rfc ?? '');
  const { validFrom, validTo } = certificate;
  const isInForce =
    when === undefined || (when.latest >= Date.parse(validFrom) && when.earliest <= Date.parse(validTo));
  if (!isInForce) throw new SignerNotInForce(validFrom, validTo);
}

function checkKey(certificate: Certificate): void {
  try {
    rsaNumbersOf(certificate);
  } catch (error) {
    if (error instanceof DerError) throw new SignerNotRsa({ cause: error });
    throw error;
  }
}
