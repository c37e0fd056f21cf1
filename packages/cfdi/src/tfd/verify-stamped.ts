import { cadenaOriginal } from '../cadena/cadena-original.ts';
import type { Certificate } from '../certificates/certificate.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import type { Finding } from '../model/finding.ts';
import type { XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import type { TimbreContext } from './check-timbre.ts';
import { checkTimbre } from './check-timbre.ts';
import type { Difference } from './document-difference.ts';
import { documentDifference } from './document-difference.ts';
import { documentChanged, providerUnexpected, uuidUnexpected } from './timbre-findings.ts';
import type { Timbre } from './timbre.ts';
import { findTimbre } from './timbre.ts';

export interface VerifyStampedInput extends Omit<TimbreContext, 'satCertificate'> {
  /** The bytes that were sent: frozen before the first attempt. */
  readonly sealedXml: Uint8Array | string;
  /** The bytes that came back. */
  readonly stampedXml: Uint8Array | string;
  /** The certificate numbered NoCertificadoSAT, DER or read; `undefined` is a finding, because nothing is proved then. */
  readonly satCertificate: Certificate | Uint8Array | undefined;
  /** RFC of the provider that was asked, and the UUID when it is already known from another answer. */
  readonly expected?: { readonly rfcProvCertif?: string; readonly uuid?: string };
}

export interface StampVerdict {
  /** No errors: the stamped document may be recorded. Warnings are for the log. */
  readonly valid: boolean;
  readonly timbre?: Timbre;
  readonly findings: readonly Finding[];
}

const ROOM_FOR_ADDITIONS = 10_485_760;

/**
 * Whether what a PAC gave back is our document, stamped by SAT's leave: nothing but timbre, addenda and namespace
 * declarations was added; SelloCFD is our Sello; SelloSAT verifies with the certificate it names; dates agree both ways;
 * the UUID has its form; provider and certificate fit. That the UUID is new is for whoever keeps the UUIDs to check.
 * @throws {XmlError | CadenaUnknownRoot | CsdUnreadableCertificate} when one of the inputs cannot be read
 */
export function verifyStamped(input: VerifyStampedInput): StampVerdict {
  const { satCertificate, sealedXml, stampedXml, expected = {} } = input;
  // Ours was measured when it was made; theirs may add a timbre, an addenda and line breaks to it.
  const sealed = parseXml(sealedXml, { maxBytes: Infinity });
  const stamped = parseXml(stampedXml, { maxBytes: 2 * sealedXml.length + ROOM_FOR_ADDITIONS });
  const certificate = satCertificate instanceof Uint8Array ? readCertificate(satCertificate) : satCertificate;
  const difference = documentDifference(sealed, stamped) ?? cadenaDifference(sealed, stamped);
  const timbre = findTimbre(stamped);
  const findings: Finding[] = [
    ...(difference === undefined ? [] : [documentChanged(difference)]),
    ...checkTimbre(stamped, { ...input, satCertificate: certificate }),
    ...(timbre === undefined ? [] : checkExpected(stamped.name, timbre, expected)),
  ];
  const valid = findings.every(({ severity }) => severity !== 'error');
  return { valid, ...(timbre && { timbre }), findings };
}

/**
 * The timbre is left out of the comparison, and rightly adds nothing to the seal string; a timbre with something inside it
 * would, and the seal of the document would no longer hold.
 */
function cadenaDifference(sealed: XmlElement, stamped: XmlElement): Difference | undefined {
  const [expected, found] = [sealed, stamped].map((root) => cadenaOriginal(root));
  return expected === found ? undefined : { xpath: `/${stamped.name}`, expected, found };
}

function checkExpected(root: string, timbre: Timbre, expected: NonNullable<VerifyStampedInput['expected']>): Finding[] {
  const findings: Finding[] = [];
  const { rfcProvCertif, uuid } = expected;
  if (rfcProvCertif !== undefined && rfcProvCertif !== timbre.rfcProvCertif) {
    findings.push(providerUnexpected(root, rfcProvCertif, timbre.rfcProvCertif));
  }
  if (uuid !== undefined && uuid.toUpperCase() !== timbre.uuid.toUpperCase()) {
    findings.push(uuidUnexpected(root, uuid, timbre.uuid));
  }
  return findings;
}
