import { CfdiError } from '../errors.ts';
import type { BilingualText } from '../model/finding.ts';
import type { CsdError } from './csd-errors.ts';

/** An e.firma (FIEL) that cannot be used to sign. The codes are stable; the sentence is for whoever uploads it. */
export class FielError extends CfdiError {}

/** What is wrong with a FIEL, by code. */
export type FielErrorCode =
  | 'fiel_unreadable_certificate'
  | 'fiel_is_csd'
  | 'fiel_not_a_fiel'
  | 'fiel_not_yet_valid'
  | 'fiel_expired'
  | 'fiel_rfc_mismatch'
  | 'fiel_unreadable_key'
  | 'fiel_key_encryption_unsupported'
  | 'fiel_key_not_encrypted'
  | 'fiel_wrong_password'
  | 'fiel_key_mismatch'
  | 'fiel_untrusted_issuer';

const WORDINGS: Readonly<Record<FielErrorCode, BilingualText>> = {
  fiel_unreadable_certificate: {
    es: 'El archivo .cer no es un certificado. Sube el archivo .cer de tu e.firma, sin modificarlo.',
    en: 'The .cer file is not a certificate. Upload the .cer file of your e.firma, unchanged.',
  },
  fiel_is_csd: {
    es: 'Ese archivo es un Certificado de Sello Digital (CSD), que solo sirve para facturar. Sube tu e.firma (FIEL).',
    en: 'This is a digital seal certificate (CSD), which only seals invoices. Upload your e.firma (FIEL).',
  },
  fiel_not_a_fiel: {
    es: 'El certificado no es una e.firma (FIEL) del SAT.',
    en: 'The certificate is not an e.firma (FIEL) of SAT.',
  },
  fiel_not_yet_valid: {
    es: 'La e.firma todavía no es válida. Espera a su fecha de inicio.',
    en: 'The e.firma is not valid yet. Wait until it begins.',
  },
  fiel_expired: {
    es: 'La e.firma venció. Renuévala en el portal del SAT y sube los archivos nuevos.',
    en: 'The e.firma expired. Renew it on the SAT portal and upload the new files.',
  },
  fiel_rfc_mismatch: {
    es: 'La e.firma es de otro RFC. Sube la del RFC de la organización.',
    en: 'The e.firma belongs to another RFC. Upload the one of the RFC of the organization.',
  },
  fiel_unreadable_key: {
    es: 'El archivo .key no es una llave privada del SAT. Sube el archivo .key de tu e.firma, sin convertirlo.',
    en: 'The .key file is not a private key of SAT. Upload the .key file of your e.firma, without converting it.',
  },
  fiel_key_encryption_unsupported: {
    es: 'La llave está cifrada con un método que no se puede abrir aquí. Sube el archivo .key original de tu e.firma.',
    en: 'The key is encrypted in a way that cannot be opened here. Upload the original .key file of your e.firma.',
  },
  fiel_key_not_encrypted: {
    es: 'La llave no está protegida con contraseña. Sube el archivo .key original; borra la copia sin contraseña.',
    en: 'The key is not protected by a password. Upload the original .key file; delete the unprotected copy.',
  },
  fiel_wrong_password: {
    es: 'La contraseña no abre la llave privada. Es la de la e.firma, no la del CSD ni la del portal del SAT.',
    en: 'The password does not open the private key. It is the one of the e.firma, not of the CSD or the SAT portal.',
  },
  fiel_key_mismatch: {
    es: 'La llave no corresponde a la e.firma. Sube el .key y el .cer que se generaron juntos.',
    en: 'The key does not belong to the e.firma. Upload the .key and .cer that were created together.',
  },
  fiel_untrusted_issuer: {
    es: 'La e.firma la emitió una autoridad que no se acepta aquí. En producción usa la del SAT.',
    en: 'The e.firma was issued by an authority that is not accepted here. Use the one of SAT in production.',
  },
};

/** The error of that code. */
export function fielError(code: FielErrorCode, options?: ErrorOptions): FielError {
  return new FielError(code, WORDINGS[code], options);
}

/** Reading certificates and keys speaks of CSD; a FIEL fails in the same ways under its own codes. */
export function asFielError(error: CsdError): FielError {
  const code = error.code.replace(/^csd_/, 'fiel_');
  return isFielErrorCode(code)
    ? fielError(code, { cause: error })
    : new FielError(code, error.wording, { cause: error });
}

function isFielErrorCode(code: string): code is FielErrorCode {
  return Object.hasOwn(WORDINGS, code);
}
