import type { KeyObject } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import type { CertificateStatus } from '../certificates/certificate-status.ts';
import { checkCsdIssuer } from '../certificates/csd.ts';
import { CsdError, CsdKeyMismatch } from '../certificates/csd-errors.ts';
import { checkFielCertificate } from '../certificates/fiel.ts';
import { asFielError } from '../certificates/fiel-errors.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import { keyBelongsTo } from './key-belongs-to.ts';
import { nodeCrypto } from './node-crypto.ts';
import type { OpenCsdInput } from './open-csd.ts';
import { openPrivateKey } from './open-private-key.ts';

/**
 * An e.firma with its opened key: it speaks for its holder before the whole administration. Keep it for the one call; if it
 * can stay outside the server, give the signing functions an `XmlSigner` that asks for the signature there.
 */
export interface Fiel {
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
  /** Authorities that vouch for it, when they were given. */
  readonly issuers: readonly Certificate[];
  /** `valid` or `expiring`. */
  readonly status: CertificateStatus;
}

/**
 * Opens a FIEL, with the conditions in the order that gives the most useful answer first: readable certificate, FIEL and
 * not CSD, in force, of the right RFC, key readable, password, pair, issuer. Nothing is kept or logged.
 * @throws {FielError}
 */
export function openFiel(input: OpenCsdInput): Fiel {
  try {
    return open(input);
  } catch (error) {
    throw error instanceof CsdError ? asFielError(error) : error;
  }
}

function open({ cer, key, password, expectedRfc, authorities, now }: OpenCsdInput): Fiel {
  const certificate = readCertificate(cer);
  const status = checkFielCertificate(certificate, now, expectedRfc);
  const privateKey = openPrivateKey(key, password);
  if (!keyBelongsTo(certificate, privateKey)) throw new CsdKeyMismatch();
  const issuers = authorities === undefined ? [] : checkCsdIssuer(certificate, authorities, nodeCrypto);
  return { certificate, privateKey, issuers, status };
}
