import type { Finding } from '../model/finding.ts';
import { querySatStatus } from '../sat-services/consulta/status-expression.ts';
import type { SatState, SatStatus, SatStatusPort } from '../sat-services/consulta/sat-status.ts';
import type { CfdiReport, Section, VerifyCfdiContext } from './verify-cfdi.ts';
import { verifyCfdi } from './verify-cfdi.ts';

export interface VerifyWithSatContext extends VerifyCfdiContext {
  /** Whoever asks SAT: the package has no network. */
  readonly satStatus: SatStatusPort;
}

/** A report with what SAT says today. */
export interface SatReport extends CfdiReport {
  /** Absent for what cannot be asked: documents without a timbre, and Retenciones, which have a page for people only. */
  readonly sat?: Section & { readonly status?: SatStatus };
  /** True when SAT holds the document as valid, false when it was cancelled or SAT does not know it; absent when nobody knows. */
  readonly isInForce?: boolean;
}

/**
 * `verifyCfdi`, and then SAT is asked whether the document is in force. Its silence is a warning, never a verdict: the
 * service is sometimes down, and a fresh stamp may be unknown for up to 72 hours.
 * @throws {XmlError | CadenaUnknownRoot} when there is no document to speak of
 */
export async function verifyWithSat(document: Uint8Array | string, context: VerifyWithSatContext): Promise<SatReport> {
  const report = verifyCfdi(document, context);
  const { comprobante, stamp } = report;
  if (comprobante === undefined || stamp === undefined) return report;
  const status = await askedOf(context.satStatus, report);
  const finding = status === undefined ? unavailable : FINDINGS[status.state];
  const findings = [...(finding === undefined ? [] : [finding]), ...(status?.efos === 'listed' ? [listed] : [])];
  const isInForce = status === undefined ? undefined : IN_FORCE[status.state];
  return {
    ...report,
    sat: { findings, ...(status && { status }) },
    ...(isInForce !== undefined && { isInForce }),
    findings: [...report.findings, ...findings],
  };
}

async function askedOf(port: SatStatusPort, { comprobante, stamp }: CfdiReport): Promise<SatStatus | undefined> {
  if (comprobante === undefined || stamp === undefined) return undefined;
  const { emisor, receptor, total, sello } = comprobante;
  try {
    return await querySatStatus(port, {
      rfcEmisor: emisor.rfc,
      rfcReceptor: receptor.rfc,
      total,
      uuid: stamp.timbre.uuid,
      ...(sello !== undefined && { sello }),
    });
  } catch {
    // Whatever went wrong on the way, nothing was learnt of the document.
    return undefined;
  }
}

const IN_FORCE: Readonly<Partial<Record<SatState, boolean>>> = {
  valid: true,
  cancel_pending: true,
  cancelled: false,
  not_found: false,
};

function aboutStamp(code: string, severity: Finding['severity'], es: string, en: string): Finding {
  const xpath = '/cfdi:Comprobante/cfdi:Complemento/tfd:TimbreFiscalDigital/@UUID';
  return { code, severity, pointer: '/timbre/uuid', xpath, message: { es, en } };
}

const unavailable = aboutStamp(
  'sat_status_unavailable',
  'warning',
  'El SAT no respondió si el comprobante está vigente. Vuelve a preguntar más tarde.',
  'SAT did not answer whether the document is in force. Ask again later.',
);
const listed = aboutStamp(
  'issuer_listed_69b',
  'warning',
  'El SAT lista al emisor o al tercero en el artículo 69-B (operaciones presuntamente inexistentes). Consulta a tu contador antes de deducirlo.',
  'SAT lists the issuer or the third party under article 69-B (operations presumed not to exist). Ask your accountant before deducting it.',
);

const FINDINGS: Readonly<Partial<Record<SatState, Finding>>> = {
  cancelled: aboutStamp(
    'sat_cancelled',
    'error',
    'El comprobante está cancelado ante el SAT: ya no ampara la operación.',
    'The document is cancelled at SAT: it no longer supports the operation.',
  ),
  cancel_pending: aboutStamp(
    'sat_cancel_pending',
    'warning',
    'El emisor pidió cancelar el comprobante y falta la respuesta del receptor.',
    'The issuer asked to cancel the document and the answer of the receiver is due.',
  ),
  not_found: aboutStamp(
    'sat_not_found',
    'warning',
    'El SAT todavía no conoce este folio fiscal. Es normal hasta 72 horas después del timbrado; después, reclama al emisor.',
    'SAT does not know this folio fiscal yet. That is normal for 72 hours after stamping; afterwards complain to the issuer.',
  ),
  expression_invalid: aboutStamp(
    'sat_expression_invalid',
    'warning',
    'El SAT no reconoce la combinación de emisor, receptor, total y folio fiscal de este archivo.',
    'SAT does not recognise the combination of issuer, receiver, total and folio fiscal of this file.',
  ),
  unknown: aboutStamp(
    'sat_status_unknown',
    'warning',
    'El SAT contestó con un estado que no conocemos. Míralo en el portal de verificación del SAT.',
    "SAT answered with a state we do not know. Look at it on SAT's verification portal.",
  ),
};
