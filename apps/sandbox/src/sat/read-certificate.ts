import { X509Certificate, type KeyObject } from 'node:crypto';
import { certificateNumberOf } from './certificate-number.ts';

/** What a taxpayer's certificate says about itself; whether it is to be believed is another question (`trust.ts`). */
export interface TaxpayerCertificate {
  readonly der: Buffer;
  readonly x509: X509Certificate;
  readonly publicKey: KeyObject;
  readonly noCertificado: string;
  readonly rfc: string;
  readonly name: string;
  readonly kind: 'csd' | 'fiel';
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * Reads a `.cer` of SAT's profile; `undefined` when the bytes are no such certificate. Written apart from `@kita/cfdi` on
 * purpose: the sandbox is the other side of the table and must not share a mistake with the product it checks.
 */
export function readTaxpayerCertificate(der: Buffer): TaxpayerCertificate | undefined {
  const x509 = parse(der);
  if (x509 === undefined) return undefined;
  const noCertificado = certificateNumberOf(x509.serialNumber);
  const subject = subjectOf(x509);
  const rfc = subject.get('x500UniqueIdentifier')?.split('/')[0]?.trim();
  if (noCertificado === undefined || rfc === undefined || rfc === '') return undefined;
  // Only a CSD names a branch in OU, only a FIEL carries extended key usages (what node calls keyUsage).
  const isCsd = subject.has('OU') && !Array.isArray(x509.keyUsage);
  return {
    der,
    x509,
    publicKey: x509.publicKey,
    noCertificado,
    rfc,
    name: subject.get('CN') ?? '',
    kind: isCsd ? 'csd' : 'fiel',
    notBefore: x509.validFromDate,
    notAfter: x509.validToDate,
  };
}

function parse(der: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

/** `X509Certificate#subject` is one `NAME=value` per line, with RFC 2253 escapes in the values. */
function subjectOf(x509: X509Certificate): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of x509.subject.split('\n')) {
    const [name = '', ...rest] = line.split('=');
    fields.set(name, rest.join('=').replace(/\\(.)/g, '$1'));
  }
  return fields;
}
