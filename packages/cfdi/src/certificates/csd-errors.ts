import { CfdiError } from '../errors.ts';

/** A certificate or key that cannot be used to seal. The codes are stable; the sentence is for whoever uploads it. */
export class CsdError extends CfdiError {}

/** The file is no X.509 certificate in DER or PEM. */
export class CsdUnreadableCertificate extends CsdError {
  constructor(options?: ErrorOptions) {
    super(
      'csd_unreadable_certificate',
      {
        es: 'El archivo .cer no es un certificado. Sube el archivo .cer que descargaste del SAT, sin modificarlo.',
        en: 'The .cer file is not a certificate. Upload the .cer file you downloaded from SAT, unchanged.',
      },
      options,
    );
  }
}

/** An e.firma was given where a seal certificate is due. */
export class CsdIsFiel extends CsdError {
  constructor() {
    super('csd_is_fiel', {
      es: 'Ese archivo es tu e.firma (FIEL), que no sirve para facturar. Sube tu Certificado de Sello Digital (CSD).',
      en: 'This is your e.firma (FIEL), which may not seal invoices. Upload your digital seal certificate (CSD).',
    });
  }
}

/** Neither a seal certificate nor an e.firma: the key usages say so. */
export class CsdNotACsd extends CsdError {
  constructor() {
    super('csd_not_a_csd', {
      es: 'El certificado no es un Certificado de Sello Digital (CSD). Descarga tu CSD en el portal del SAT (CertiSAT).',
      en: 'The certificate is not a digital seal certificate (CSD). Download your CSD from the SAT portal (CertiSAT).',
    });
  }
}

/** Its validity begins later. */
export class CsdNotYetValid extends CsdError {
  /** First instant of validity, UTC. */
  readonly validFrom: string;

  constructor(validFrom: string) {
    super('csd_not_yet_valid', {
      es: `El certificado empieza a ser válido el ${validFrom.slice(0, 10)}. Espera a esa fecha.`,
      en: `The certificate becomes valid on ${validFrom.slice(0, 10)}. Wait until then.`,
    });
    this.validFrom = validFrom;
  }
}

/** Its validity has ended. */
export class CsdExpired extends CsdError {
  /** Last instant of validity, UTC. */
  readonly validTo: string;

  constructor(validTo: string) {
    super('csd_expired', {
      es: `El certificado venció el ${validTo.slice(0, 10)}. Genera un CSD nuevo en el portal del SAT y súbelo aquí.`,
      en: `The certificate expired on ${validTo.slice(0, 10)}. Create a new CSD on the SAT portal and upload it here.`,
    });
    this.validTo = validTo;
  }
}

/** It belongs to another taxpayer than the one that seals. */
export class CsdRfcMismatch extends CsdError {
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, found: string) {
    super('csd_rfc_mismatch', {
      es: `El certificado es de ${found} y la organización es ${expected}. Sube el CSD de ${expected}.`,
      en: `The certificate belongs to ${found} but the organization is ${expected}. Upload the CSD of ${expected}.`,
    });
    this.expected = expected;
    this.found = found;
  }
}

/** The file is no private key that can be read. */
export class CsdUnreadableKey extends CsdError {
  constructor(options?: ErrorOptions) {
    super(
      'csd_unreadable_key',
      {
        es: 'El archivo .key no es una llave privada del SAT. Sube el archivo .key que generaste con tu CSD, sin convertirlo.',
        en: 'The .key file is not a private key of SAT. Upload the .key file created with your CSD, without converting it.',
      },
      options,
    );
  }
}

/** The key is encrypted in a way that nothing here opens. */
export class CsdKeyEncryptionUnsupported extends CsdError {
  /** Identifier of the scheme, dotted. */
  readonly scheme: string;

  constructor(scheme: string) {
    super('csd_key_encryption_unsupported', {
      es: `La llave está cifrada con un método que no se puede abrir aquí (${scheme}). Sube el archivo .key original del SAT.`,
      en: `The key is encrypted in a way that cannot be opened here (${scheme}). Upload the original .key file of SAT.`,
    });
    this.scheme = scheme;
  }
}

/** A bare private key: SAT hands out none, and nobody should carry one around. */
export class CsdKeyNotEncrypted extends CsdError {
  constructor() {
    super('csd_key_not_encrypted', {
      es: 'La llave no está protegida con contraseña. Sube el archivo .key original del SAT; borra la copia sin contraseña.',
      en: 'The key is not protected by a password. Upload the original .key file of SAT; delete the unprotected copy.',
    });
  }
}

/** The password does not open the key. */
export class CsdWrongPassword extends CsdError {
  constructor(options?: ErrorOptions) {
    super(
      'csd_wrong_password',
      {
        es: 'La contraseña no abre la llave privada. Es la del CSD, no la de tu e.firma ni la del portal del SAT.',
        en: 'The password does not open the private key. It is the one of the CSD, not of your e.firma or the SAT portal.',
      },
      options,
    );
  }
}

/** Key and certificate are not a pair. */
export class CsdKeyMismatch extends CsdError {
  constructor() {
    super('csd_key_mismatch', {
      es: 'La llave no corresponde al certificado. Sube el .key y el .cer que se generaron juntos.',
      en: 'The key does not belong to the certificate. Upload the .key and .cer that were created together.',
    });
  }
}

/** No authority of the given set issued it. */
export class CsdUntrustedIssuer extends CsdError {
  constructor(issuerName: string) {
    super('csd_untrusted_issuer', {
      es: `El certificado lo emitió «${issuerName}», que no es una autoridad aceptada aquí. En modo de prueba usa un CSD de prueba; en producción, el del SAT.`,
      en: `The certificate was issued by "${issuerName}", which is not an accepted authority here. Use a test CSD in test mode and the CSD of SAT in production.`,
    });
  }
}
