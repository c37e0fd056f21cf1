import type { Certificate } from '../certificates/certificate.ts';
import { trustChain } from '../certificates/chain.ts';
import type { CryptoPort } from '../certificates/crypto-port.ts';
import type { Comprobante } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import type { ComprobanteRetencion } from '../retenciones/model.ts';
import { RETENCIONES } from '../retenciones/retencion-codec.ts';
import { retencionFromXml } from '../retenciones/retencion-xml.ts';
import { validateRetencion } from '../retenciones/validate-retencion.ts';
import type { CatalogPort } from '../rules/catalog-port.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import { certificateUntrusted } from '../seal/seal-findings.ts';
import type { SealVerdict } from '../seal/verify-seal.ts';
import { verifySeal } from '../seal/verify-seal.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { checkTimbre } from '../tfd/check-timbre.ts';
import type { Timbre } from '../tfd/timbre.ts';
import { findTimbre } from '../tfd/timbre.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/element.ts';
import { withoutEchoes } from './without-echoes.ts';
import { fromXml } from '../xml/from-xml.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlLimits } from '../xml/scan.ts';

export interface VerifyCfdiContext {
  readonly crypto: CryptoPort;
  /** Authorities the certificates must chain to. Left out, the chain is not checked. */
  readonly authorities?: readonly Certificate[];
  /** Certificates of SAT by which timbres are signed. Left out, SelloSAT is not checked, which is a warning. */
  readonly satCertificates?: readonly Certificate[];
  readonly catalogs?: CatalogPort;
  /** IANA zone of LugarExpedicion, for the dates; left out, any zone of Mexico will do. */
  readonly issueZone?: string;
  readonly limits?: XmlLimits;
}

/** One part of a verification. */
export interface Section {
  readonly findings: readonly Finding[];
}

/** What was found out about a document, part by part. */
export interface CfdiReport {
  /**
   * The document is what its issuer sealed and SAT stamped: no errors in structure, seal, chain and stamp. A document that
   * is sealed and not stamped yet can be valid.
   */
  readonly valid: boolean;
  /** SAT's rules have no objection either. A provider may have let a fault pass: such a document is stamped all the same. */
  readonly conforms: boolean;
  readonly root: XmlElement;
  /** The model of a CFDI 4.0. */
  readonly comprobante?: Comprobante;
  /** The model of a Retenciones 2.0. */
  readonly retencion?: ComprobanteRetencion;
  readonly structure: Section;
  readonly seal: SealVerdict;
  /** Authorities above the issuer's certificate; absent when the chain was not checked. */
  readonly chain?: Section & { readonly issuers: readonly Certificate[] };
  readonly stamp?: Section & { readonly timbre: Timbre; readonly sealChecked: boolean };
  readonly rules: Section;
  /** Everything, in that order. */
  readonly findings: readonly Finding[];
}

/**
 * Verifies a received or finished document by itself: structure, seal against the certificate inside, chain, timbre
 * against SAT's certificate, and the rules of the matrix. Whether SAT still holds it as valid is for SAT to say.
 * @throws {XmlError | CadenaUnknownRoot} when there is no document to speak of
 */
export function verifyCfdi(document: Uint8Array | string, context: VerifyCfdiContext): CfdiReport {
  const root = parseXml(document, context.limits);
  const seal = verifySeal(root, context.crypto);
  const { comprobante, retencion } = modelOf(root);
  const structure = { findings: checkStructure(root) };
  const chain = chainOf(root, seal, context);
  const stamp = stampOf(root, context);
  const broken = rulesBroken({ comprobante, retencion }, context);
  const rules = { findings: withoutEchoes(structure.findings, broken) };
  const authenticity = [structure, seal, chain, stamp].flatMap((section) => section?.findings ?? []);
  return {
    valid: hasNoErrors(authenticity),
    conforms: hasNoErrors([...structure.findings, ...rules.findings]),
    root,
    comprobante,
    retencion,
    structure,
    seal,
    chain,
    stamp,
    rules,
    findings: [...authenticity, ...rules.findings],
  };
} // prettier-ignore

type Model = Pick<CfdiReport, 'comprobante' | 'retencion'>;

function modelOf(root: XmlElement): Model {
  const version = attribute(root, 'Version');
  if (root.name === 'cfdi:Comprobante' && version === '4.0') return { comprobante: fromXml(root) };
  return root.name === RETENCIONES && version === '2.0' ? { retencion: retencionFromXml(root) } : {};
}

function rulesBroken({ comprobante, retencion }: Model, { catalogs }: VerifyCfdiContext): readonly Finding[] {
  if (comprobante !== undefined) return validateComprobante(comprobante, { catalogs });
  return retencion === undefined ? [] : validateRetencion(retencion, { catalogs });
}

function chainOf(root: XmlElement, { certificate }: SealVerdict, context: VerifyCfdiContext): CfdiReport['chain'] {
  const { authorities, crypto } = context;
  if (authorities === undefined || certificate === undefined) return undefined;
  const issuers = trustChain(certificate, authorities, crypto);
  return { issuers: issuers ?? [], findings: issuers === undefined ? [certificateUntrusted(root.name, certificate)] : [] };
} // prettier-ignore

function stampOf(root: XmlElement, context: VerifyCfdiContext): CfdiReport['stamp'] {
  const timbre = findTimbre(root);
  if (timbre === undefined) return undefined;
  const { satCertificates } = context;
  const satCertificate = satCertificates?.find(({ noCertificado }) => noCertificado === timbre.noCertificadoSat);
  const findings = checkTimbre(root, { ...context, satCertificate });
  const softened = satCertificates === undefined ? findings.map(uncheckedAsWarning) : findings;
  return { timbre, sealChecked: satCertificate !== undefined, findings: softened };
}

/** Nobody gave a certificate to check with: that proves nothing against the document. */
function uncheckedAsWarning(finding: Finding): Finding {
  return finding.code === 'sat_certificate_missing' ? { ...finding, severity: 'warning' } : finding;
}

function hasNoErrors(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
