import { fromBase64 } from '../../encoding/base64.ts';
import type { XmlNode } from '../../xmldsig/xml-node.ts';
import { childNodes, descendants, textOf } from '../../xmldsig/xml-node.ts';
import { SatReplyUnreadable, inner, replyAttribute, replyElement } from '../sat-reply.ts';
import type { DescargaAction, EstadoSolicitud } from './descarga-codes.ts';
import { descargaAction, estadoSolicitudOf } from './descarga-codes.ts';

/** A token and its life. Ask for another before it ends (`isTokenFresh`). */
export interface DescargaToken {
  readonly token: string;
  readonly created: Date;
  readonly expires: Date;
}

/** A code of SAT with its sentence, and what to do about it. */
export interface DescargaStatus {
  readonly codEstatus: string;
  readonly mensaje: string;
  readonly action: DescargaAction;
}

export interface SolicitudReply extends DescargaStatus {
  /** Absent when the request was not taken. Keep every one: a duplicate request is found by it. */
  readonly idSolicitud?: string;
}

export interface VerificaReply extends DescargaStatus {
  readonly estado: EstadoSolicitud;
  /** SAT's number, as written. */
  readonly estadoSolicitud: string;
  readonly codigoEstadoSolicitud: string;
  /** What to do about that code: `empty` means no documents, which is no failure. */
  readonly solicitudAction: DescargaAction;
  readonly numeroCfdis: number;
  readonly paquetes: readonly string[];
}

export interface DescargaReply extends DescargaStatus {
  /** The ZIP file; absent when there is none. */
  readonly paquete?: Uint8Array;
}

const FRESH_MS = 30_000;
/** Packages come as base64 in the message: far beyond what a CFDI may be. */
const PACKAGE_LIMITS = { maxBytes: 512 * 1_048_576 };

/** The token of an authentication. @throws {SatFault | SatReplyUnreadable} `SatFault` with `InvalidSecurity` when SAT does not believe it */
export function readAutentica(reply: Uint8Array | string): DescargaToken {
  const { root, found } = replyElement(reply, ['AutenticaResult']);
  const timestamp = descendants(root).find(({ local }) => local === 'Timestamp');
  const [created, expires] = ['Created', 'Expires'].map((name) => new Date(timestamp === undefined ? '' : inner(timestamp, name))); // prettier-ignore
  const token = textOf(found).trim();
  if (token === '' || created === undefined || expires === undefined || Number.isNaN(expires.getTime())) {
    throw new SatReplyUnreadable('AutenticaResult');
  }
  return { token, created, expires };
}

/** Whether a token will still hold for the next call: at least half a minute of life is left. */
export function isTokenFresh({ expires }: DescargaToken, now: Date): boolean {
  return expires.getTime() - now.getTime() > FRESH_MS;
}

/** The answer to any of the three requests. @throws {SatFault | SatReplyUnreadable} */
export function readSolicitaDescarga(reply: Uint8Array | string): SolicitudReply {
  const names = ['Emitidos', 'Recibidos', 'Folio'].map((kind) => `SolicitaDescarga${kind}Result`);
  const { found } = replyElement(reply, names);
  const idSolicitud = replyAttribute(found, 'IdSolicitud');
  return { ...statusOf(found), ...(idSolicitud !== undefined && idSolicitud !== '' && { idSolicitud }) };
}

/** How a request stands. @throws {SatFault | SatReplyUnreadable} */
export function readVerificaSolicitud(reply: Uint8Array | string): VerificaReply {
  const { found } = replyElement(reply, ['VerificaSolicitudDescargaResult']);
  const estadoSolicitud = replyAttribute(found, 'EstadoSolicitud') ?? '';
  const codigoEstadoSolicitud = replyAttribute(found, 'CodigoEstadoSolicitud') ?? '';
  return {
    ...statusOf(found),
    estado: estadoSolicitudOf(estadoSolicitud),
    estadoSolicitud,
    codigoEstadoSolicitud,
    solicitudAction: descargaAction(codigoEstadoSolicitud),
    numeroCfdis: countOf(replyAttribute(found, 'NumeroCFDIs') ?? ''),
    paquetes: childNodes(found, 'IdsPaquetes').map((node) => textOf(node).trim()).filter((id) => id !== ''),
  }; // prettier-ignore
}

/** A package. @throws {SatFault | SatReplyUnreadable} */
export function readDescarga(reply: Uint8Array | string): DescargaReply {
  const { root, found } = replyElement(reply, ['respuesta'], PACKAGE_LIMITS);
  const node = descendants(root).find(({ local }) => local === 'Paquete');
  const paquete = fromBase64((node === undefined ? '' : textOf(node)).replaceAll(/\s/g, ''));
  return { ...statusOf(found), ...(paquete !== undefined && paquete.length > 0 && { paquete }) };
}

/** Documents counted; none when it is no number. */
function countOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function statusOf(node: XmlNode): DescargaStatus {
  const codEstatus = replyAttribute(node, 'CodEstatus') ?? '';
  return { codEstatus, mensaje: replyAttribute(node, 'Mensaje') ?? '', action: descargaAction(codEstatus) };
}
