import { cadenaOfTimbre, timbreDocument } from '../pac/timbre.ts';
import { timbreOf, type Stamp } from '../pac/stamps.ts';
import type { Refused } from '../pac/refused.ts';
import type { StampOutcome } from '../pac/stamp-document.ts';
import { failure, success, type StampForm, type SwAnswer } from './sw-answer.ts';

const previousStamp = '307. El comprobante contiene un timbre previo.';
const customIdTaken = 'CFDI3307 - Timbre duplicado. El customId proporcionado está duplicado.';
/** The real text has not been seen by us; a client must not depend on these words. */
export const noStampsLeft = 'El usuario no cuenta con timbres disponibles.';

/** What SW answers for each outcome of stamping. */
export function stampAnswer(outcome: StampOutcome, form: StampForm): SwAnswer {
  if (outcome.kind === 'no_stamps_left') return failure(400, noStampsLeft);
  if (outcome.kind === 'refused') return refusalAnswer(outcome.reason);
  const { kind, stamp } = outcome;
  if (kind === 'duplicate') return duplicateAnswer(stamp, form, true);
  if (kind === 'custom_id_taken') return failure(400, customIdTaken, null, timbreData(stamp, form));
  return { ...success(stampData(stamp, form)), about: { stamp, form } };
}

/**
 * The 307 of a document stamped before. The newer paths carry the earlier stamp in `data`; the oldest one gives the TFD
 * in `data` for v1 and v2, and for v3 and v4 the whole CFDI in `messageDetail` (sw-sapien.md section 4).
 */
export function duplicateAnswer(stamp: Stamp, form: StampForm, withStamp: boolean): SwAnswer {
  const about = { stamp, form };
  if (!withStamp) return { ...failure(400, previousStamp), about };
  if (form.isOldPath && (form.version === 'v3' || form.version === 'v4')) {
    return { ...failure(400, previousStamp, encode(stamp.stampedXml, form)), about };
  }
  return { ...failure(400, previousStamp, null, stampData(stamp, form)), about };
}

/** `data` of an answer about a stamp, in the version the path asked for. */
export function stampData(stamp: Stamp, form: StampForm): Readonly<Record<string, string>> {
  const tfd = encode(timbreDocument(timbreOf(stamp)), form);
  const cfdi = encode(stamp.stampedXml, form);
  if (form.version === 'v1') return { tfd };
  if (form.version === 'v2') return { tfd, cfdi };
  if (form.version === 'v3') return { cfdi };
  return {
    cadenaOriginalSAT: cadenaOfTimbre(timbreOf(stamp)),
    noCertificadoSAT: stamp.noCertificadoSat,
    noCertificadoCFDI: stamp.noCertificado,
    uuid: stamp.uuid,
    selloSAT: stamp.selloSat,
    selloCFDI: stamp.sello,
    fechaTimbrado: stamp.fechaTimbrado,
    // SW sends a PNG; drawing one per stamp would cost more than stamping, so this is the text such an image holds.
    qrCode: Buffer.from(qrText(stamp)).toString('base64'),
    cfdi,
  };
}

/** The TFD alone, in the form's encoding. */
export function timbreData(stamp: Stamp, form: StampForm): { tfd: string } {
  return { tfd: encode(timbreDocument(timbreOf(stamp)), form) };
}

function refusalAnswer({ code, message, detail }: Refused): SwAnswer {
  const separator = /^\d+$/.test(code) ? '. ' : ' - ';
  return failure(400, `${code}${separator}${message}`, detail ?? null);
}

function encode(xml: string, { isBase64 }: StampForm): string {
  return isBase64 ? Buffer.from(xml).toString('base64') : xml;
}

function qrText({ uuid, rfc, receptorRfc, total, sello }: Stamp): string {
  const page = 'https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx';
  return `${page}?id=${uuid}&re=${rfc}&rr=${receptorRfc}&tt=${total}&fe=${sello.slice(-8)}`;
}
