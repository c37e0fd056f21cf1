import type { Certificate } from './certificate.ts';
import type { CryptoPort } from './crypto-port.ts';

/** Longest chain looked for; SAT's have two authorities (Banco de México's root and SAT's own). */
const MAX_AUTHORITIES = 6;

/**
 * The authorities that vouch for a certificate, from its issuer upwards, or `undefined` when none of the given ones does.
 * Every given authority is trusted; each must have been in force when it signed, which is when the certificate below it
 * begins (authorities of SAT expire before the certificates they issued). Revocation is not looked at: that is SAT's list.
 */
export function trustChain(
  certificate: Certificate,
  authorities: readonly Certificate[],
  crypto: CryptoPort,
): readonly Certificate[] | undefined {
  const chain: Certificate[] = [];
  let current = certificate;
  while (chain.length < MAX_AUTHORITIES) {
    const issuer = authorities.find((candidate) => issued(candidate, current, crypto));
    // A root names itself as issuer; a chain may also end at an intermediate whose own issuer was not given.
    if (issuer === undefined || chain.includes(issuer)) break;
    chain.push(issuer);
    current = issuer;
  }
  return chain.length === 0 ? undefined : chain;
}

function issued(candidate: Certificate, certificate: Certificate, crypto: CryptoPort): boolean {
  const { signatureHash } = certificate;
  if (signatureHash === undefined || candidate.kind !== 'authority') return false;
  if (candidate.subjectId !== certificate.issuerId) return false;
  if (certificate.validFrom < candidate.validFrom || certificate.validFrom > candidate.validTo) return false;
  const { signed: data, signature } = certificate;
  return crypto.verify({ hash: signatureHash, publicKey: candidate.publicKey, data, signature });
}
