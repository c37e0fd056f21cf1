import { CfdiError } from '../errors.ts';

const SAT_CERTIFICATES = 'https://rdc.sat.gob.mx/rccf';

/** A certificate number is 20 digits. */
export class InvalidCertificateNumber extends CfdiError {
  constructor(found: string) {
    super('certificate_number_invalid', {
      es: `«${found}» no es un número de certificado. Son 20 dígitos, como los de NoCertificado.`,
      en: `"${found}" is not a certificate number. It has 20 digits, as NoCertificado does.`,
    });
  }
}

/**
 * Where SAT publishes a certificate by its number (`NoCertificado`, `NoCertificadoSAT`), as DER: folders of digits 1–6,
 * 7–12, 13–14, 15–16 and 17–18, then the number. A certificate never changes: what was fetched once can be kept for ever.
 * @throws {InvalidCertificateNumber}
 */
export function certificateUrl(noCertificado: string): string {
  const [, ...folders] = /^(\d{6})(\d{6})(\d\d)(\d\d)(\d\d)\d\d$/.exec(noCertificado) ?? [];
  if (folders.length === 0) throw new InvalidCertificateNumber(noCertificado);
  return `${SAT_CERTIFICATES}/${folders.join('/')}/${noCertificado}.cer`;
}
