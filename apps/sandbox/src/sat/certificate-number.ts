import { randomInt } from 'node:crypto';

/**
 * A new NoCertificado: 20 digits that begin like those of SAT's test authority. Random rather than counted, because
 * clients cache SAT's certificates by number for ever: two sandboxes must never give one number to two certificates.
 */
export function newCertificateNumber(): string {
  const digits = Array.from({ length: 11 }, () => randomInt(10)).join('');
  return `300010000${digits}`;
}

/** The serial number of the X.509 certificate, as hex: the ASCII codes of the 20 digits (Anexo 20, NoCertificado). */
export function serialOf(noCertificado: string): string {
  return Buffer.from(noCertificado, 'ascii').toString('hex');
}

/** Back from the hex serial; `undefined` when it is no ASCII number of 20 digits. */
export function certificateNumberOf(serialHex: string): string | undefined {
  const digits = Buffer.from(serialHex, 'hex').toString('latin1');
  return /^\d{20}$/.test(digits) ? digits : undefined;
}
