import { CfdiError } from '../errors.ts';

/** A message that cannot be signed with this certificate, or with what came back from the signer. */
export class XmlSignatureError extends CfdiError {}

/** The signature has not the length of the key: the signer answered something else. */
export class XmlSignatureWrongLength extends XmlSignatureError {
  constructor(expected: number, found: number) {
    super('xml_signature_wrong_length', {
      es: `La firma mide ${found} bytes y la llave ${expected}. Revisa el servicio que firma.`,
      en: `The signature has ${found} bytes and the key ${expected}. Check the service that signs.`,
    });
  }
}

export class SignerNotRsa extends XmlSignatureError {
  constructor(options?: ErrorOptions) {
    super(
      'signer_not_rsa',
      {
        es: 'El certificado no tiene una llave RSA, que es la única que acepta el SAT.',
        en: 'The certificate has no RSA key, which is the only kind SAT takes.',
      },
      options,
    );
  }
}

export class SignerNotCsd extends XmlSignatureError {
  constructor() {
    super('signer_not_csd', {
      es: 'Este mensaje se firma con el Certificado de Sello Digital (CSD), no con la e.firma ni con otro certificado.',
      en: 'This message is signed with the digital seal certificate (CSD), not with the e.firma or any other certificate.',
    });
  }
}

export class SignerNotFiel extends XmlSignatureError {
  constructor() {
    super('signer_not_fiel', {
      es: 'La descarga masiva se firma con la e.firma (FIEL), no con el Certificado de Sello Digital (CSD).',
      en: 'Mass download is signed with the e.firma (FIEL), not with the digital seal certificate (CSD).',
    });
  }
}

export class SignerRfcMismatch extends XmlSignatureError {
  constructor(expected: string, found: string) {
    super('signer_rfc_mismatch', {
      es: `El mensaje habla por ${expected} y el certificado es de ${found}.`,
      en: `The message speaks for ${expected} and the certificate belongs to ${found}.`,
    });
  }
}

export class SignerNotInForce extends XmlSignatureError {
  constructor(validFrom: string, validTo: string) {
    super('signer_not_in_force', {
      es: `El certificado vale del ${validFrom.slice(0, 10)} al ${validTo.slice(0, 10)} y el mensaje es de otra fecha.`,
      en: `The certificate is valid from ${validFrom.slice(0, 10)} to ${validTo.slice(0, 10)} and the message is of another date.`,
    });
  }
}
