import { CfdiError } from '../errors.ts';

/** A .pfx or .p12 file (PKCS#12) that cannot be used. */
export class PfxError extends CfdiError {}

export class PfxUnreadable extends PfxError {
  constructor(options?: ErrorOptions) {
    super(
      'pfx_unreadable',
      {
        es: 'El archivo no es un .pfx o .p12. Exporta otra vez el certificado con su llave privada.',
        en: 'The file is not a .pfx or .p12. Export the certificate with its private key again.',
      },
      options,
    );
  }
}

export class PfxWrongPassword extends PfxError {
  constructor() {
    super('pfx_wrong_password', {
      es: 'La contraseña no abre el archivo .pfx. Es la que se escribió al exportarlo, que puede no ser la del CSD.',
      en: 'The password does not open the .pfx file. It is the one typed when it was exported, maybe not that of the CSD.',
    });
  }
}

export class PfxUnsupported extends PfxError {
  /** Identifier of what is not supported, dotted. */
  readonly scheme: string;

  constructor(scheme: string) {
    super('pfx_unsupported', {
      es: `El archivo .pfx usa un método que no se puede abrir aquí (${scheme}). Expórtalo de nuevo con AES-256 o 3DES.`,
      en: `The .pfx file uses a scheme that cannot be opened here (${scheme}). Export it again with AES-256 or 3DES.`,
    });
    this.scheme = scheme;
  }
}

export class PfxIncomplete extends PfxError {
  constructor() {
    super('pfx_incomplete', {
      es: 'El archivo .pfx no trae una llave privada RSA junto con su certificado. Expórtalo con la llave incluida.',
      en: 'The .pfx file holds no RSA private key with its certificate. Export it with the key included.',
    });
  }
}
