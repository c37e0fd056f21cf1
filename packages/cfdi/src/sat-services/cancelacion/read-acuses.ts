import type { XmlNode } from '../../xmldsig/xml-node.ts';
import { childNodes, textOf } from '../../xmldsig/xml-node.ts';
import { inner, replyAttribute, replyElement } from '../sat-reply.ts';
import type { CodeMeaning } from './acuse-codes.ts';
import { answerCodeMeaning, cancelCodeMeaning } from './acuse-codes.ts';

/** SAT's word on one document; `estatus` is its code as written, whatever it is. */
export interface AcuseFolio extends CodeMeaning {
  /** As SAT writes it, in whatever case. */
  readonly uuid: string;
  readonly estatus: string;
  /** In answers of receivers: `Aceptacion` or `Rechazo`. */
  readonly respuesta?: string;
}

/**
 * SAT's acknowledgement of a request. Keep the file itself for ever: it is the taxpayer's evidence. Its signature is an HMAC
 * that only SAT can check.
 */
export interface Acuse {
  /** As written: wall-clock time in Mexico, with fractions of a second. */
  readonly fecha: string;
  /** Who asked: the issuer, or the receiver in answers. */
  readonly rfc: string;
  /** Code of the whole request, when it has one. */
  readonly codEstatus?: string;
  readonly folios: readonly AcuseFolio[];
}

/**
 * The acuse of a cancellation of CFDI or Retenciones: alone, or in the answer of SAT's service.
 * @throws {SatFault | SatReplyUnreadable}
 */
export function readAcuseCancelacion(xml: Uint8Array | string): Acuse {
  const { found } = replyElement(xml, ['Acuse', 'CancelaCFDResult', 'CancelaRetencionResult']);
  return acuseOf(found, 'RfcEmisor', cancelCodeMeaning);
}

/** The acuse of an acceptance or rejection. @throws {SatFault | SatReplyUnreadable} */
export function readAcuseAceptacionRechazo(xml: Uint8Array | string): Acuse {
  const { found } = replyElement(xml, ['AcuseAceptacionRechazo', 'ProcesarRespuestaResult']);
  return acuseOf(found, 'RfcReceptor', answerCodeMeaning);
}

/** Requests that wait for the receiver's answer. */
export interface PeticionesPendientes {
  /** `1100` there are some, `1101` none. */
  readonly codEstatus?: string;
  readonly uuids: readonly string[];
}

/** The list of requests that wait for the receiver's answer. @throws {SatFault | SatReplyUnreadable} */
export function readPeticionesPendientes(xml: Uint8Array | string): PeticionesPendientes {
  const { found } = replyElement(xml, ['AcusePeticionesPendientes', 'ObtenerPeticionesPendientesResult']);
  const uuids = childNodes(found, 'UUID').map((node) => textOf(node).trim());
  return { codEstatus: replyAttribute(found, 'CodEstatus'), uuids };
}

function acuseOf(node: XmlNode, rfcName: string, meaningOf: (code: string) => CodeMeaning): Acuse {
  // One Folios for each document; some providers put Folio elements into one.
  const groups = childNodes(node, 'Folios');
  const items = groups.flatMap((group) => (inner(group, 'UUID') === '' ? childNodes(group, 'Folio') : [group]));
  return {
    fecha: replyAttribute(node, 'Fecha') ?? '',
    rfc: replyAttribute(node, rfcName) ?? '',
    codEstatus: replyAttribute(node, 'CodEstatus'),
    folios: items.map((item) => {
      const estatus = inner(item, 'EstatusUUID');
      const respuesta = replyAttribute(item, 'Respuesta');
      return {
        uuid: inner(item, 'UUID'),
        estatus,
        ...(respuesta !== undefined && { respuesta }),
        ...meaningOf(estatus),
      };
    }),
  };
}
