import { frozen } from '../model/frozen.ts';
import type { Timbre } from '../tfd/timbre.ts';
import { findTimbre } from '../tfd/timbre.ts';
import type { XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlLimits } from '../xml/scan.ts';
import type { ComprobanteRetencion } from './model.ts';
import { retencionFromXml } from './retencion-xml.ts';

/** A Retenciones document as it was received. Keep `raw`: a seal covers values, but people and courts ask for the file. */
export interface ParsedRetencion {
  readonly retencion: ComprobanteRetencion;
  /** The timbre, when the document has one. */
  readonly timbre?: Timbre;
  readonly root: XmlElement;
  /** The bytes that came, untouched. */
  readonly raw: Uint8Array;
}

/**
 * Reads a received CFDI de retenciones 2.0. It does not judge it: that is `verifyCfdi`.
 * @throws {XmlError | NotARetencion}
 */
export function parseRetencion(bytes: Uint8Array, limits?: XmlLimits): ParsedRetencion {
  const root = parseXml(bytes, limits);
  const timbre = findTimbre(root);
  return { retencion: frozen(retencionFromXml(root)), ...(timbre && { timbre: frozen(timbre) }), root, raw: bytes };
}
