import type { Certificate } from './certificate.ts';
import type { CryptoPort } from './crypto-port.ts';

/** What else a chain must satisfy. */
export interface TrustOptions {
  /** The certificate itself must be in force at this instant. Left out, its own dates are not looked at. */
  readonly at?: Date;
  /**
   * The chain must end in one of these (SAT's or Banco de México's roots), the other authorities being only links. Left
   * out, every given authority is trusted by itself.
   */
  readonly roots?: readonly Certificate[];
}

/** Why nobody vouches for a certificate. */
export type UntrustedReason =
  /** `at` is outside the validity of the certificate. */
  | 'not_in_force'
  /** Nobody among the authorities has the name of the issuer. */
  | 'issuer_unknown'
  /** An authority has that name, but it did not sign this. */
  | 'signature_invalid'
  /** The issuer is no authority, or its key may not sign certificates (keyUsage without keyCertSign). */
  | 'issuer_may_not_sign'
  /** The issuer was not in force when it signed. */
  | 'issuer_not_in_force'
  /** More authorities follow than the issuer allows (pathLenConstraint). */
  | 'path_too_long'
  /** The chain does not reach one of the roots. */
  | 'root_unknown';

/** A chain from the issuer upwards, or the first reason why there is none and the certificate it is about. */
export type TrustVerdict =
  | { readonly trusted: true; readonly chain: readonly Certificate[] }
  | { readonly trusted: false; readonly reason: UntrustedReason; readonly certificate: Certificate };

/** Longest chain looked for; SAT's have two authorities (Banco de México's root and SAT's own). */
const MAX_AUTHORITIES = 6;

/**
 * The authorities that vouch for a certificate, from its issuer upwards, or `undefined` when none of the given ones does.
 * Revocation is not looked at: that is SAT's list. See `checkTrust` for the rules and for the reason of a refusal.
 */
export function trustChain(
  certificate: Certificate,
  authorities: readonly Certificate[],
  crypto: CryptoPort,
  options: TrustOptions = {},
): readonly Certificate[] | undefined {
  const verdict = checkTrust(certificate, authorities, crypto, options);
  return verdict.trusted ? verdict.chain : undefined;
}

/**
 * Looks for a chain. Each link: the names fit, the issuer is an authority whose key may sign certificates, it was in force
 * when it signed, which is when the certificate below it begins (authorities of SAT expire before the certificates they
 * issued), no more authorities follow than it allows, and the signature holds.
 */
export function checkTrust(
  certificate: Certificate,
  authorities: readonly Certificate[],
  crypto: CryptoPort,
  { at, roots }: TrustOptions = {},
): TrustVerdict {
  if (at !== undefined && !isInForce(certificate, at.getTime())) {
    return { trusted: false, reason: 'not_in_force', certificate };
  }
  const known = [...(roots ?? []), ...authorities];
  const chain: Certificate[] = [];
  let current = certificate;
  let missing: UntrustedReason = 'issuer_unknown';
  while (chain.length < MAX_AUTHORITIES) {
    const found = findIssuer(current, known, chain.length, crypto);
    if (typeof found === 'string') {
      missing = found;
      break;
    }
    // A root names itself as issuer.
    if (chain.some(({ der }) => isSame(der, found.der))) break;
    chain.push(found);
    current = found;
  }
  if (chain.length === 0) return { trusted: false, reason: missing, certificate };
  if (roots === undefined) return { trusted: true, chain };
  const end = chain.findIndex(({ der }) => roots.some((root) => isSame(root.der, der)));
  return end < 0
    ? { trusted: false, reason: missing === 'issuer_unknown' ? 'root_unknown' : missing, certificate: current }
    : { trusted: true, chain: chain.slice(0, end + 1) };
}

/** Order in which reasons are reported: how far a candidate came says what is wrong. */
const PROGRESS: readonly UntrustedReason[] = [
  'issuer_unknown',
  'issuer_may_not_sign',
  'issuer_not_in_force',
  'path_too_long',
  'signature_invalid',
];

function findIssuer(
  certificate: Certificate,
  known: readonly Certificate[],
  below: number,
  crypto: CryptoPort,
): Certificate | UntrustedReason {
  let reason: UntrustedReason = 'issuer_unknown';
  for (const candidate of known) {
    if (candidate.subjectId !== certificate.issuerId) continue;
    const problem = linkProblem(candidate, certificate, below, crypto);
    if (problem === undefined) return candidate;
    if (PROGRESS.indexOf(problem) > PROGRESS.indexOf(reason)) reason = problem;
  }
  return reason;
}

function linkProblem(
  issuer: Certificate,
  certificate: Certificate,
  below: number,
  crypto: CryptoPort,
): UntrustedReason | undefined {
  const { signatureHash, signed: data, signature, validFrom } = certificate;
  // A certificate without keyUsage is not restricted by it (RFC 5280, 4.2.1.3).
  const maySign = issuer.keyUsage.length === 0 || issuer.keyUsage.includes('keyCertSign');
  if (issuer.kind !== 'authority' || !maySign) return 'issuer_may_not_sign';
  if (!isInForce(issuer, Date.parse(validFrom))) return 'issuer_not_in_force';
  // A root above itself adds no link.
  const isItself = issuer.subjectId === certificate.subjectId;
  if (issuer.pathLength !== undefined && !isItself && below > issuer.pathLength) return 'path_too_long';
  if (signatureHash === undefined) return 'signature_invalid';
  const holds = crypto.verify({ hash: signatureHash, publicKey: issuer.publicKey, data, signature });
  return holds ? undefined : 'signature_invalid';
}

function isInForce({ validFrom, validTo }: Certificate, instant: number): boolean {
  return instant >= Date.parse(validFrom) && instant <= Date.parse(validTo);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
