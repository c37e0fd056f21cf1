import type { Der } from '../encoding/der.ts';
import {
  DerError,
  TAG,
  bytesAsText,
  childrenOf,
  expectTag,
  readBitString,
  readDer,
  readOid,
  readSmallInteger,
  readText,
  readTime,
} from '../encoding/der.ts';
import { readPem, readPemBlocks } from '../encoding/pem.ts';
import type { Certificate, CertificateKind, HashName, KeyUsage } from './certificate.ts';
import { CsdUnreadableCertificate } from './csd-errors.ts';

const OID = {
  commonName: '2.5.4.3',
  serialNumber: '2.5.4.5',
  organizationalUnit: '2.5.4.11',
  uniqueIdentifier: '2.5.4.45',
  email: '1.2.840.113549.1.9.1',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
} as const;

const SIGNATURE_HASH: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
};

/** Bit 0 first, as RFC 5280, 4.2.1.3 numbers them. */
const KEY_USAGES: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

const MAX_BYTES = 65_536;

/**
 * Reads a certificate: DER as SAT gives it (.cer), or PEM renamed. Pure reading: nothing is verified here.
 * @throws {CsdUnreadableCertificate}
 */
export function readCertificate(file: Uint8Array): Certificate {
  if (file.length > MAX_BYTES) throw new CsdUnreadableCertificate();
  const pem = readPem(file);
  try {
    return fromDer(pem === undefined ? file : pem.der);
  } catch (error) {
    if (error instanceof DerError) throw new CsdUnreadableCertificate({ cause: error });
    throw error;
  }
}

/**
 * Reads a set of certificates, such as the authorities to trust: a PEM bundle with any number of `CERTIFICATE` blocks (other
 * blocks and the text around them are passed over), or a single certificate in DER.
 * @throws {CsdUnreadableCertificate} when there is none, or one of them cannot be read
 */
export function readCertificates(file: Uint8Array | string): readonly Certificate[] {
  if (typeof file !== 'string' && file[0] === 0x30) return [readCertificate(file)];
  const text = typeof file === 'string' ? file : new TextDecoder('latin1').decode(file);
  const blocks = readPemBlocks(text).filter(({ label }) => CERTIFICATE_LABELS.has(label));
  if (blocks.length === 0) throw new CsdUnreadableCertificate();
  return blocks.map(({ der }) => readCertificate(der));
}

const CERTIFICATE_LABELS: ReadonlySet<string> = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);

// Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature BIT STRING }   (RFC 5280, 4.1)
function fromDer(der: Uint8Array): Certificate {
  const [signed, algorithm, signature] = childrenOf(readDer(der));
  const fields = childrenOf(signed).filter(({ tag }) => tag !== 0xa0);
  const [serial, , issuer, validity, subject, publicKey] = fields;
  const [validFrom, validTo] = childrenOf(validity);
  const serialBytes = expectTag(serial, TAG.integer).content;
  const names = readName(subject);
  const extensions = readExtensions(fields.find(({ tag }) => tag === 0xa3));
  const keyUsage = readKeyUsage(extensions.get(OID.keyUsage));
  const [rfc, representativeRfc] = halves(names.get(OID.uniqueIdentifier));
  const [curp, representativeCurp] = halves(names.get(OID.serialNumber));
  const branch = names.get(OID.organizationalUnit);
  return {
    der,
    noCertificado: asciiDigits(serialBytes),
    serialHex: hex(serialBytes).replace(/^00(?=.)/, ''),
    kind: kindOf(isAuthority(extensions.get(OID.basicConstraints)), rfc, branch, keyUsage),
    rfc,
    curp,
    representativeRfc,
    representativeCurp,
    branch,
    email: names.get(OID.email),
    name: names.get(OID.commonName) ?? '',
    issuerName: readName(issuer).get(OID.commonName) ?? '',
    validFrom: readTime(validFrom),
    validTo: readTime(validTo),
    keyUsage,
    pathLength: pathLengthOf(extensions.get(OID.basicConstraints)),
    extendedKeyUsage: readOidList(extensions.get(OID.extendedKeyUsage)),
    publicKey: expectTag(publicKey, TAG.sequence).bytes,
    signed: expectTag(signed, TAG.sequence).bytes,
    signature: readBitString(signature),
    signatureHash: SIGNATURE_HASH[readOid(childrenOf(algorithm)[0])],
    issuerId: bytesAsText(expectTag(issuer, TAG.sequence).bytes),
    subjectId: bytesAsText(expectTag(subject, TAG.sequence).bytes),
  };
}

/**
 * A CSD names a branch (OU) and may only sign; a FIEL has no branch and may also encrypt and agree on keys. A certificate
 * where the two signs disagree is neither (phpcfdi goes by OU alone, satcfdi by the number of extensions).
 */
function kindOf(
  authority: boolean,
  rfc: string | undefined,
  branch: string | undefined,
  keyUsage: readonly KeyUsage[],
): CertificateKind {
  if (authority) return 'authority';
  if (rfc === undefined || !keyUsage.includes('digitalSignature')) return 'other';
  const encrypts = keyUsage.includes('dataEncipherment') || keyUsage.includes('keyAgreement');
  if (branch !== undefined && !encrypts) return 'csd';
  return branch === undefined && encrypts ? 'fiel' : 'other';
}

function readName(name: Der | undefined): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const set of childrenOf(name)) {
    for (const pair of childrenOf(set, TAG.set)) {
      const [type, value] = childrenOf(pair);
      if (value !== undefined) values.set(readOid(type), readText(value));
    }
  }
  return values;
}

/** Extension identifier → the DER inside its octet string. */
function readExtensions(wrapper: Der | undefined): ReadonlyMap<string, Der> {
  const values = new Map<string, Der>();
  if (wrapper === undefined) return values;
  for (const extension of childrenOf(readDer(wrapper.content))) {
    const parts = childrenOf(extension);
    values.set(readOid(parts[0]), readDer(expectTag(parts.at(-1), TAG.octetString).content));
  }
  return values;
}

function readKeyUsage(extension: Der | undefined): readonly KeyUsage[] {
  if (extension === undefined) return [];
  const bits = readBitString(extension);
  return KEY_USAGES.filter((_, bit) => ((bits[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}

function readOidList(extension: Der | undefined): readonly string[] {
  return extension === undefined ? [] : childrenOf(extension).map((item) => readOid(item));
}

function isAuthority(basicConstraints: Der | undefined): boolean {
  if (basicConstraints === undefined) return false;
  const [ca] = childrenOf(basicConstraints);
  return ca?.tag === TAG.boolean && ca.content[0] !== 0;
}

function pathLengthOf(basicConstraints: Der | undefined): number | undefined {
  if (basicConstraints === undefined) return undefined;
  const length = childrenOf(basicConstraints).find(({ tag }) => tag === TAG.integer);
  return length === undefined ? undefined : readSmallInteger(length);
}

/** `RFC / RFC of the representative`, either half possibly empty. */
function halves(text: string | undefined): readonly [string | undefined, string | undefined] {
  const [left = '', right = ''] = (text ?? '').split('/', 2).map((half) => half.trim());
  return [left === '' ? undefined : left, right === '' ? undefined : right];
}

function asciiDigits(serial: Uint8Array): string | undefined {
  const text = bytesAsText(serial);
  return /^\d+$/.test(text) ? text : undefined;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
