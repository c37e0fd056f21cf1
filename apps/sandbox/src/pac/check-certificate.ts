import { verify } from 'node:crypto';
import type { TrustStore, InspectedCertificate } from '../sat/trust.ts';
import type { SealedDocument } from './sealed-document.ts';
import { Refused } from './refused.ts';

/**
 * Who sealed the document, and did he? Certificate readable, of a trusted authority, a CSD, of the issuer; seal right.
 * Whether the certificate is in force is asked later (`check-validity.ts`): a duplicate is one even when it no longer is.
 * @throws {Refused} CFDI40106, 308, 306, 303, 302
 */
export function checkCertificate(trust: TrustStore, document: SealedDocument): InspectedCertificate {
  const { certificado, noCertificado, emisor } = document.comprobante;
  const certificate = trust.inspect(certificado);
  if (certificate === undefined || certificate.noCertificado !== noCertificado) {
    const unreadable = 'El atributo Certificado no contiene un certificado válido o no corresponde al NoCertificado.';
    throw new Refused('CFDI40106', undefined, unreadable);
  }
  if (!certificate.isTrusted) throw new Refused('308', `Certificado ${noCertificado}.`);
  if (certificate.kind !== 'csd') throw new Refused('306', `El certificado ${noCertificado} es una FIEL.`);
  if (certificate.rfc !== emisor.rfc) {
    throw new Refused('303', `RFC del certificado: ${certificate.rfc}; RFC del emisor: ${emisor.rfc}.`);
  }
  if (!isSealedBy(certificate, document)) throw new Refused('302', 'La firma no corresponde a la cadena original.');
  return certificate;
}

function isSealedBy(certificate: InspectedCertificate, { sello, cadena }: SealedDocument): boolean {
  // Buffer.from(…, 'base64') skips foreign characters, so the same signature could be written in many ways.
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(sello)) return false;
  return verify('sha256', Buffer.from(cadena), certificate.publicKey, Buffer.from(sello, 'base64'));
}
