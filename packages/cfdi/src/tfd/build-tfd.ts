import { cadenaTfd } from '../cadena/cadena-original.ts';
import { toBase64 } from '../encoding/base64.ts';
import type { Signer } from '../seal/signer.ts';
import type { XmlElement } from '../xml/element.ts';
import { namespaceOfPrefix } from '../xml/namespaces.ts';
import { writeXml } from '../xml/write.ts';
import type { Timbre } from './timbre.ts';

/** What a certification provider decides about a timbre. */
export interface TimbreInput {
  readonly uuid: string;
  /** Wall clock of central Mexico, `YYYY-MM-DDThh:mm:ss`. */
  readonly fechaTimbrado: string;
  readonly rfcProvCertif: string;
  readonly leyenda?: string;
  /** Sello of the document, copied. */
  readonly selloCfd: string;
}

export interface BuiltTfd {
  readonly timbre: Timbre;
  readonly element: XmlElement;
  /** The node as text, with its own namespace declarations and no XML declaration: ready for `mergeTfd`. */
  readonly xml: string;
  readonly cadena: string;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Makes a timbre 1.1 as a PAC does: the signer is SAT's (its certificate number becomes NoCertificadoSAT), SelloSAT signs
 * the cadena of the timbre with SHA256withRSA. The sandbox stamps with this.
 */
export function buildTfd(input: TimbreInput, signer: Signer): BuiltTfd {
  const unsigned = timbreElement({ ...input, version: '1.1', noCertificadoSat: signer.noCertificado, selloSat: '' });
  const cadena = cadenaTfd(unsigned);
  const selloSat = toBase64(signer.sign(new TextEncoder().encode(cadena)));
  const timbre: Timbre = { ...input, version: '1.1', noCertificadoSat: signer.noCertificado, selloSat };
  const element = timbreElement(timbre);
  return { timbre, element, xml: withoutDeclaration(writeXml(element)), cadena };
}

/** Text of an element without `<?xml …?>`, for insertion into another document. */
export function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '');
}

function timbreElement(timbre: Timbre): XmlElement {
  const { uri = '', schema = '' } = namespaceOfPrefix('tfd') ?? {};
  const attributes: Array<readonly [string, string]> = [
    ['xmlns:tfd', uri],
    ['xmlns:xsi', XSI],
    ['xsi:schemaLocation', `${uri} ${schema}`],
    ['Version', timbre.version],
    ['UUID', timbre.uuid],
    ['FechaTimbrado', timbre.fechaTimbrado],
    ['RfcProvCertif', timbre.rfcProvCertif],
    ['Leyenda', timbre.leyenda ?? ''],
    ['SelloCFD', timbre.selloCfd],
    ['NoCertificadoSAT', timbre.noCertificadoSat],
    ['SelloSAT', timbre.selloSat],
  ];
  // An absent Leyenda must not leave an empty field in the cadena.
  const written = attributes.filter(([name, value]) => name !== 'Leyenda' || value !== '');
  return { name: 'tfd:TimbreFiscalDigital', attributes: written, children: [] };
}
