/** Stamps left in the account (or for the issuer, as `scope` says). */
export interface Balance {
  readonly stamps: number | 'unlimited';
  /** ISO date or date-time, as the provider writes it. */
  readonly expiresAt?: string;
  readonly scope: string;
}

/** A CSD for providers that keep one. Only sent when a merchant asks for it: sealing and cancelling need none. */
export interface CsdMaterial {
  /** DER certificate. */
  readonly certificate: Uint8Array;
  /** DER encrypted private key, as SAT gives it. */
  readonly privateKey: Uint8Array;
  readonly password: string;
}

/** What the provider says about the stored certificate. */
export interface CsdUploaded {
  /** ISO date-time until which the certificate is valid, where the provider tells. */
  readonly validTo?: string;
}

/** An issuer to register where the provider demands it before the first stamp. */
export interface IssuerInfo {
  readonly rfc: string;
  readonly nombre: string;
  readonly regimenFiscal: string;
  readonly codigoPostal: string;
}
