import type { Comprobante } from '../model/comprobante.ts';
import { frozen } from '../model/frozen.ts';
import type { Timbre } from '../tfd/timbre.ts';
import { findTimbre } from '../tfd/timbre.ts';
import type { XmlElement } from './element.ts';
import { fromXml } from './from-xml.ts';
import { parseXml } from './parse.ts';
import type { XmlLimits } from './scan.ts';

/** A CFDI as it was received. Keep `raw`: a seal covers values, but people and courts ask for the file. */
export interface ParsedCfdi {
  readonly comprobante: Comprobante;
  /** The timbre, when the document has one. */
  readonly timbre?: Timbre;
  readonly root: XmlElement;
  /** The bytes that came, untouched. */
  readonly raw: Uint8Array;
}

/**
 * Reads a received CFDI 4.0. It does not judge it: that is `verifyCfdi`.
 * @throws {XmlError | NotACfdi}
 */
export function parseCfdi(bytes: Uint8Array, limits?: XmlLimits): ParsedCfdi {
  const root = parseXml(bytes, limits);
  const timbre = findTimbre(root);
  return { comprobante: frozen(fromXml(root)), ...(timbre && { timbre: frozen(timbre) }), root, raw: bytes };
}
