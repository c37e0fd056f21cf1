import { cadenaOriginal } from '../cadena/cadena-original.ts';
import type { Certificate } from '../certificates/certificate.ts';
import type { CryptoPort } from '../certificates/crypto-port.ts';
import { CsdUnreadableCertificate } from '../certificates/csd-errors.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import { instantsOf } from '../dates/fiscal-time.ts';
import { fromBase64 } from '../encoding/base64.ts';
import type { Finding } from '../model/finding.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlLimits } from '../xml/scan.ts';
import * as finding from './seal-findings.ts';

/** What was found out about a seal. */
export interface SealVerdict {
  /** No errors among the findings. A PAC is stricter: it refuses the warning too. */
  readonly valid: boolean;
  /** The signature alone: the document is what the holder of the certificate inside it sealed. */
  readonly sealHolds: boolean;
  readonly cadena: string;
  /** The certificate inside the document, when it can be read. */
  readonly certificate?: Certificate;
  readonly findings: readonly Finding[];
}

/**
 * Checks the seal of a CFDI 4.0 or Retenciones 2.0 against the certificate inside it: the signature over the cadena
 * original of this very document, the certificate number, kind, holder and validity at the date of issue. Whether SAT
 * issued the certificate is a question for `trustChain`.
 * @throws {XmlError | CadenaUnknownRoot} when the document cannot be read at all
 */
export function verifySeal(
  document: XmlElement | Uint8Array | string,
  crypto: CryptoPort,
  limits?: XmlLimits,
): SealVerdict {
  const root = typeof document === 'string' || document instanceof Uint8Array ? parseXml(document, limits) : document;
  const cadena = cadenaOriginal(root);
  const certificate = certificateIn(root);
  if (certificate === undefined) return verdict(cadena, undefined, [finding.certificateUnreadable(root.name)]);
  const findings = [
    ...checkSignature(root, cadena, certificate, crypto),
    ...checkCertificate(root, certificate),
    ...checkDate(root, certificate),
  ];
  return verdict(cadena, certificate, findings);
}

const SIGNATURE_CODES: ReadonlySet<string> = new Set(['seal_missing', 'seal_invalid']);

function verdict(cadena: string, certificate: Certificate | undefined, findings: readonly Finding[]): SealVerdict {
  const sealHolds = certificate !== undefined && !findings.some(({ code }) => SIGNATURE_CODES.has(code));
  const valid = findings.every(({ severity }) => severity !== 'error');
  return { valid, sealHolds, cadena, certificate, findings };
}

/** Some writers break base64 into lines; the schema lets them. */
function withoutBlanks(base64: string): string {
  return base64.includes(' ') ? base64.replaceAll(' ', '') : base64;
}

function certificateIn(root: XmlElement): Certificate | undefined {
  const der = fromBase64(withoutBlanks(attribute(root, 'Certificado') ?? ''));
  if (der === undefined) return undefined;
  try {
    return readCertificate(der);
  } catch (error) {
    if (error instanceof CsdUnreadableCertificate) return undefined;
    throw error;
  }
}

function checkSignature(root: XmlElement, cadena: string, certificate: Certificate, crypto: CryptoPort): Finding[] {
  const sello = attribute(root, 'Sello') ?? '';
  if (sello === '') return [finding.sealMissing(root.name)];
  const signature = fromBase64(withoutBlanks(sello));
  const data = new TextEncoder().encode(cadena);
  const { publicKey } = certificate;
  const holds = signature !== undefined && crypto.verify({ hash: 'sha256', publicKey, data, signature });
  return holds ? [] : [finding.sealInvalid(root.name)];
}

function checkCertificate(root: XmlElement, certificate: Certificate): Finding[] {
  const findings: Finding[] = [];
  const number = attribute(root, 'NoCertificado') ?? '';
  if (number !== certificate.noCertificado) findings.push(finding.numberMismatch(root.name, number, certificate));
  if (certificate.kind === 'fiel') findings.push(finding.isFiel(root.name));
  else if (certificate.kind !== 'csd') findings.push(finding.notACsd(root.name));
  const issuer = issuerOf(root);
  if (issuer.rfc !== certificate.rfc) findings.push(finding.rfcMismatch(issuer.xpath, issuer.rfc, certificate));
  return findings;
}

function issuerOf(root: XmlElement): { rfc: string; xpath: string } {
  const [node, name] =
    root.name === 'cfdi:Comprobante' ? (['cfdi:Emisor', 'Rfc'] as const) : (['retenciones:Emisor', 'RfcE'] as const);
  const emisor = root.children.find((child) => child.name === node);
  return { rfc: (emisor && attribute(emisor, name)) ?? '', xpath: `/${root.name}/${node}/@${name}` };
}

/** Fecha is local to the place of issue and the document does not say its zone: only what no zone can explain is wrong. */
function checkDate(root: XmlElement, certificate: Certificate): Finding[] {
  const name = root.name === 'cfdi:Comprobante' ? 'Fecha' : 'FechaExp';
  const instants = instantsOf(attribute(root, name) ?? '');
  if (instants === undefined) return [];
  const { validFrom, validTo } = certificate;
  const inForce = instants.latest >= Date.parse(validFrom) && instants.earliest <= Date.parse(validTo);
  return inForce ? [] : [finding.notInForce(`/${root.name}/@${name}`, attribute(root, name) ?? '', certificate)];
}
