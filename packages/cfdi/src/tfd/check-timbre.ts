import { cadenaTfd } from '../cadena/cadena-original.ts';
import type { Certificate } from '../certificates/certificate.ts';
import { trustChain } from '../certificates/chain.ts';
import type { CryptoPort } from '../certificates/crypto-port.ts';
import { CENTRAL_MEXICO, instantsOf } from '../dates/fiscal-time.ts';
import { fromBase64 } from '../encoding/base64.ts';
import type { Finding } from '../model/finding.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/element.ts';
import * as finding from './timbre-findings.ts';
import type { Timbre } from './timbre.ts';
import { parseTfd, timbreElements } from './timbre.ts';

/** What the timbre of a document is checked against. */
export interface TimbreContext {
  readonly crypto: CryptoPort;
  /** The certificate numbered NoCertificadoSAT, or a way to find it; without it SelloSAT cannot be checked. */
  readonly satCertificate?: Certificate;
  /** Authorities that must vouch for it; left out, its issuer is not checked. */
  readonly authorities?: readonly Certificate[];
  /** IANA zone of LugarExpedicion; left out, any zone of Mexico is admitted for Fecha. */
  readonly issueZone?: string;
  /** How far apart two honest clocks may be. Default 5 minutes. */
  readonly toleranceMs?: number;
}

const STAMP_WINDOW_MS = 72 * 3_600_000;
const DEFAULT_TOLERANCE_MS = 300_000;
const UUID = /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/i;

/**
 * Checks the timbre inside a document: exactly one, version 1.1, a UUID, SelloCFD equal to Sello, dates within 72 hours in
 * both directions, and SelloSAT against SAT's certificate. Each failure is a finding of its own.
 */
export function checkTimbre(root: XmlElement, context: TimbreContext): readonly Finding[] {
  const [element, ...more] = timbreElements(root);
  const timbre = element && parseTfd(element);
  if (element === undefined || timbre === undefined) return [finding.timbreMissing(root.name)];
  const findings: Finding[] = more.length > 0 ? [finding.timbreRepeated(root.name)] : [];
  if (timbre.version !== '1.1') findings.push(finding.timbreVersion(root.name, timbre.version));
  if (!UUID.test(timbre.uuid)) findings.push(finding.uuidMalformed(root.name, timbre.uuid));
  const sello = attribute(root, 'Sello') ?? '';
  if (sello === '' || sello !== timbre.selloCfd) findings.push(finding.selloCfdMismatch(root.name));
  findings.push(...checkDates(root, timbre, context), ...checkSelloSat(root, element, timbre, context));
  return findings;
}

function checkDates(root: XmlElement, timbre: Timbre, context: TimbreContext): Finding[] {
  const { issueZone, toleranceMs = DEFAULT_TOLERANCE_MS } = context;
  const stamped = instantsOf(timbre.fechaTimbrado, CENTRAL_MEXICO);
  if (stamped === undefined) return [finding.stampDateMalformed(root.name, timbre.fechaTimbrado)];
  const fecha = attribute(root, root.name === 'cfdi:Comprobante' ? 'Fecha' : 'FechaExp') ?? '';
  const issued = instantsOf(fecha, issueZone);
  // A malformed Fecha is a finding of the structure check.
  if (issued === undefined) return [];
  if (issued.earliest > stamped.latest + toleranceMs) return [finding.stampBeforeIssue(root.name, fecha, timbre)];
  const limit = issued.latest + STAMP_WINDOW_MS + toleranceMs;
  // Retenciones have no such window.
  const isLate = root.name === 'cfdi:Comprobante' && stamped.earliest > limit;
  return isLate ? [finding.stampTooLate(root.name, fecha, timbre)] : [];
}

function checkSelloSat(root: XmlElement, element: XmlElement, timbre: Timbre, context: TimbreContext): Finding[] {
  const { satCertificate: certificate, authorities, crypto } = context;
  if (certificate === undefined) return [finding.satCertificateMissing(root.name, timbre.noCertificadoSat)];
  const findings: Finding[] = [];
  if (certificate.noCertificado !== timbre.noCertificadoSat) {
    findings.push(finding.satCertificateMismatch(root.name, timbre.noCertificadoSat, certificate));
  }
  const signature = fromBase64(timbre.selloSat);
  const data = new TextEncoder().encode(cadenaTfd(element));
  const { publicKey } = certificate;
  const holds = signature !== undefined && crypto.verify({ hash: 'sha256', publicKey, data, signature });
  if (!holds) findings.push(finding.selloSatInvalid(root.name));
  if (!fitsProvider(certificate, timbre)) findings.push(finding.providerMismatch(root.name, timbre, certificate));
  if (!inForce(certificate, timbre)) findings.push(finding.satCertificateNotInForce(root.name, timbre, certificate));
  const isTrusted = authorities === undefined || trustChain(certificate, authorities, crypto) !== undefined;
  if (!isTrusted) findings.push(finding.satCertificateUntrusted(root.name, certificate));
  return findings;
}

/**
 * In production SAT lends its own certificates to the providers: the holder is SAT970701NN3 and the branch names the
 * provider (`PAC` + RFC + a number). In tests the holder is the provider itself.
 */
function fitsProvider({ rfc, branch = '' }: Certificate, { rfcProvCertif }: Timbre): boolean {
  return rfcProvCertif !== '' && (rfc === rfcProvCertif || branch.includes(rfcProvCertif));
}

function inForce({ validFrom, validTo }: Certificate, { fechaTimbrado }: Timbre): boolean {
  const stamped = instantsOf(fechaTimbrado, CENTRAL_MEXICO);
  if (stamped === undefined) return true;
  return stamped.latest >= Date.parse(validFrom) && stamped.earliest <= Date.parse(validTo);
}
