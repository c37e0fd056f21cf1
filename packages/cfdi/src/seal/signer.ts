/** A certificate and the use of its key, without the key: what sealing needs. */
export interface Signer {
  /** 20 digits. */
  readonly noCertificado: string;
  /** DER of the certificate in base64, one line. */
  readonly certificado: string;
  /** RSASSA-PKCS1-v1_5 with SHA-256 over the bytes (Anexo 20, section I.D). */
  sign(bytes: Uint8Array): Uint8Array;
}

/** The same, on another thread or another machine. */
export interface AsyncSigner extends Omit<Signer, 'sign'> {
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** The same over bytes that come one part after the other. */
export interface StreamSigner extends Omit<Signer, 'sign'> {
  begin(): Signing;
}

/** One signature under way. */
export interface Signing {
  update(bytes: Uint8Array): void;
  sign(): Uint8Array | Promise<Uint8Array>;
}
