import type { Certificate } from '../certificates/certificate.ts';
import { issuerNameOf, serialDecimalOf } from '../certificates/issuer-name.ts';
import { rsaNumbersOf } from '../certificates/rsa-key.ts';
import { toBase64 } from '../encoding/base64.ts';
import type { XmlElement } from '../xml/element.ts';
import { element } from './xml-text.ts';

/**
 * X509Data of SAT's messages. `X509SerialNumber` has two forms that are seen accepted: the 20 digits of the certificate
 * number (cancellation messages of phpcfdi) and the serial number in decimal (mass download), which is what the standard
 * means.
 */
export function x509Data(certificate: Certificate, serial: 'number' | 'decimal'): XmlElement {
  const decimal = serialDecimalOf(certificate);
  return element('X509Data', {}, [
    element('X509IssuerSerial', {}, [
      element('X509IssuerName', {}, issuerNameOf(certificate)),
      element('X509SerialNumber', {}, serial === 'number' ? (certificate.noCertificado ?? decimal) : decimal),
    ]),
    element('X509Certificate', {}, toBase64(certificate.der)),
  ]);
}

/** The public key itself, which phpcfdi's cancellation messages carry beside the certificate. */
export function keyValue(certificate: Certificate): XmlElement {
  const { modulus, exponent } = rsaNumbersOf(certificate);
  const numbers = [element('Modulus', {}, toBase64(modulus)), element('Exponent', {}, toBase64(exponent))];
  return element('KeyValue', {}, [element('RSAKeyValue', {}, numbers)]);
}
