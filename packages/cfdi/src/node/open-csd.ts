import type { KeyObject } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import type { CsdWarning } from '../certificates/csd.ts';
import { checkCsdCertificate, checkCsdIssuer } from '../certificates/csd.ts';
import { CsdKeyMismatch } from '../certificates/csd-errors.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import { keyBelongsTo } from './key-belongs-to.ts';
import { nodeCrypto } from './node-crypto.ts';
import { openPrivateKey } from './open-private-key.ts';

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
  const privateKey = openPrivateKey(key, password);
  if (!keyBelongsTo(certificate, privateKey)) throw new CsdKeyMismatch();
  const issuers = authorities === undefined ? [] : checkCsdIssuer(certificate, authorities, nodeCrypto);
  return { certificate, privateKey, issuers, warnings };
}
