import type { XmlElement } from '../xml/element.ts';
import { attribute } from '../xml/element.ts';

/** Timbre fiscal digital 1.1 as it is written. A missing required attribute is empty text, for the checks to report. */
export interface Timbre {
  readonly version: string;
  /** Folio fiscal, in the case it came; compare in upper case. */
  readonly uuid: string;
  /** Wall clock of central Mexico, `YYYY-MM-DDThh:mm:ss`. */
  readonly fechaTimbrado: string;
  /** RFC of the certification provider (PAC). */
  readonly rfcProvCertif: string;
  readonly leyenda?: string;
  /** Equal to the Sello of the document. */
  readonly selloCfd: string;
  readonly noCertificadoSat: string;
  readonly selloSat: string;
}

/** Reads a `tfd:TimbreFiscalDigital`, or gives `undefined` when the element is something else. */
export function parseTfd(element: XmlElement): Timbre | undefined {
  if (element.name !== 'tfd:TimbreFiscalDigital') return undefined;
  const read = (name: string): string => attribute(element, name) ?? '';
  const leyenda = attribute(element, 'Leyenda');
  return {
    version: read('Version'),
    uuid: read('UUID'),
    fechaTimbrado: read('FechaTimbrado'),
    rfcProvCertif: read('RfcProvCertif'),
    ...(leyenda !== undefined && { leyenda }),
    selloCfd: read('SelloCFD'),
    noCertificadoSat: read('NoCertificadoSAT'),
    selloSat: read('SelloSAT'),
  };
}

/** The timbre elements of a document: children of its Complemento. A document that was stamped properly has one. */
export function timbreElements(root: XmlElement): readonly XmlElement[] {
  const complemento = `${root.name.slice(0, root.name.indexOf(':'))}:Complemento`;
  return root.children
    .filter((child) => child.name === complemento)
    .flatMap((child) => child.children)
    .filter((child) => child.name === 'tfd:TimbreFiscalDigital');
}

/** The first timbre of a document, or `undefined`. */
export function findTimbre(root: XmlElement): Timbre | undefined {
  const [element] = timbreElements(root);
  return element === undefined ? undefined : parseTfd(element);
}
