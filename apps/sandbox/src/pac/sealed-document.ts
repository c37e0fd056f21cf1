import { createHash } from 'node:crypto';
import {
  CfdiError,
  cadenaOriginal,
  checkStructure,
  fromXml,
  parseXml,
  type Comprobante,
  type XmlElement,
} from '@kita/cfdi';
import { Refused } from './refused.ts';

/** A received document whose form is right; nothing about its truth has been checked. */
export interface SealedDocument {
  readonly comprobante: Comprobante;
  readonly sello: string;
  readonly cadena: string;
  readonly cadenaSha256: string;
  /** The text as received, without byte order mark. */
  readonly xml: string;
  /** It carries a TimbreFiscalDigital already. */
  readonly isStamped: boolean;
}

/** Enough for a global invoice of 50,000 tickets. */
export const maxDocumentBytes = 48 * 1024 * 1024;

/**
 * Reads what a client sent: well-formed, CFDI 4.0, structure of the schema.
 * @throws {Refused} 301 with the first thing that is wrong
 */
export function readSealedDocument(bytes: Buffer): SealedDocument {
  const root = reading(() => parseXml(bytes, { maxBytes: maxDocumentBytes }), 'XML mal formado.');
  const comprobante = reading(() => fromXml(root));
  checkSchema(root);
  const cadena = cadenaOriginal(root);
  return {
    comprobante,
    sello: comprobante.sello ?? '',
    cadena,
    cadenaSha256: createHash('sha256').update(cadena).digest('hex'),
    xml: new TextDecoder().decode(bytes),
    isStamped: (comprobante.complementos ?? []).some(({ name }) => name === 'tfd:TimbreFiscalDigital'),
  };
}

function reading<T>(read: () => T, text?: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CfdiError) throw new Refused('301', error.wording.es, text);
    throw error;
  }
}

function checkSchema(root: XmlElement): void {
  const broken = checkStructure(root).filter(({ severity }) => severity === 'error');
  if (broken.length === 0) return;
  throw new Refused('301', broken.map(({ xpath, message }) => `${xpath}: ${message.es}`).join('\n'));
}
