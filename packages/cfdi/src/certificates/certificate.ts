/** What a certificate of SAT is for: only a CSD may seal CFDI. */
export type CertificateKind = 'csd' | 'fiel' | 'authority' | 'other';

export type KeyUsage =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'cRLSign'
  | 'encipherOnly'
  | 'decipherOnly';

export type HashName = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** An X.509 certificate as SAT issues them, read. Instants are UTC, `YYYY-MM-DDThh:mm:ssZ`. */
export interface Certificate {
  /** The certificate as it came, in DER. */
  readonly der: Uint8Array;
  /** Serial number read as ASCII: 20 digits in every certificate of SAT; absent when it is not digits. */
  readonly noCertificado?: string;
  /** Serial number in hexadecimal, without a leading zero byte. */
  readonly serialHex: string;
  readonly kind: CertificateKind;
  /** RFC of the holder, from x500UniqueIdentifier before the slash. */
  readonly rfc?: string;
  /** CURP of the holder when a natural person. */
  readonly curp?: string;
  /** RFC and CURP of the legal representative when a legal person. */
  readonly representativeRfc?: string;
  readonly representativeCurp?: string;
  /** Common name; legal persons carry the capital regime (« SA DE CV ») that Emisor@Nombre goes without. */
  readonly name: string;
  /** Organizational unit: the branch of a CSD. */
  readonly branch?: string;
  readonly email?: string;
  readonly issuerName: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly keyUsage: readonly KeyUsage[];
  /** Dotted identifiers. */
  readonly extendedKeyUsage: readonly string[];
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  /** How many authorities may stand between this one and the holder (pathLenConstraint); only authorities have it. */
  readonly pathLength?: number;
  /** What `signature` signs and how; the last two are the encoded names that the chain goes by, to compare only. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  readonly signatureHash?: HashName;
  readonly issuerId: string;
  readonly subjectId: string;
}
