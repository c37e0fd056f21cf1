import type { KeyObject } from 'node:crypto';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import type { CsdWarning } from '../certificates/csd.ts';
import { checkCsdCertificate, checkCsdIssuer } from '../certificates/csd.ts';
import { CsdKeyMismatch, CsdUnreadableKey, CsdWrongPassword } from '../certificates/csd-errors.ts';
import { readKeyFile } from '../certificates/key-file.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import { nodeCrypto } from './node-crypto.ts';

/** What a merchant uploads, and what it must turn out to be. */
export interface OpenCsdInput {
  /** The .cer file: DER, or PEM renamed. */
  readonly cer: Uint8Array;
  /** The .key file: encrypted PKCS#8 in DER, or in PEM renamed. */
  readonly key: Uint8Array;
  readonly password: string;
  /** RFC of the organization, when known. */
  readonly expectedRfc?: string;
  /** Authorities to accept: SAT's in production, the test ones in test mode. Left out, the issuer is not checked. */
  readonly authorities?: readonly Certificate[];
  readonly now: Date;
}

/** A certificate with its opened key. Keep it for a batch; never write the key anywhere. */
export interface Csd {
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
  /** Authorities that vouch for it, when they were given. */
  readonly issuers: readonly Certificate[];
  readonly warnings: readonly CsdWarning[];
}

/**
 * Opens a CSD, with SAT's conditions checked in the order that gives the most useful answer first: readable certificate,
 * CSD and not FIEL, in force, of the right RFC, key readable, password, pair, issuer. Nothing is kept or logged.
 * @throws {CsdError} one class per condition, each with its code
 */
export function openCsd({ cer, key, password, expectedRfc, authorities, now }: OpenCsdInput): Csd {
  const certificate = readCertificate(cer);
  const warnings = checkCsdCertificate(certificate, now, expectedRfc);
  const privateKey = openKey(readKeyFile(key), password);
  if (!new X509Certificate(certificate.der).checkPrivateKey(privateKey)) throw new CsdKeyMismatch();
  const issuers = authorities === undefined ? [] : checkCsdIssuer(certificate, authorities, nodeCrypto);
  return { certificate, privateKey, issuers, warnings };
}

function openKey(der: Uint8Array, password: string): KeyObject {
  for (const passphrase of encodings(password)) {
    const key = tryOpen(der, passphrase);
    if (key === undefined) continue;
    if (key.asymmetricKeyType !== 'rsa') throw new CsdUnreadableKey();
    return key;
  }
  throw new CsdWrongPassword();
}

/** The wrapping was read before, so whatever OpenSSL says here means that the password gave garbage. */
function tryOpen(der: Uint8Array, passphrase: Buffer): KeyObject | undefined {
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8', passphrase });
  } catch {
    return undefined;
  }
}

/** SAT's own tool took the password's bytes as Windows gave them: with an ñ that was Latin-1. */
function encodings(password: string): readonly Buffer[] {
  const utf8 = Buffer.from(password, 'utf8');
  return utf8.length === password.length ? [utf8] : [utf8, Buffer.from(password, 'latin1')];
}
