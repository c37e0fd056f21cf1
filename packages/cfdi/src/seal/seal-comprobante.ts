import { cadenaOriginal } from '../cadena/cadena-original.ts';
import { toBase64 } from '../encoding/base64.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { XmlElement } from '../xml/element.ts';
import { toXml } from '../xml/to-xml.ts';
import { writeXml } from '../xml/write.ts';
import type { AsyncSigner, Signer } from './signer.ts';

/** A sealed document. `xml` is what goes to the PAC and what must be frozen: any later serialisation is another text. */
export interface Sealed {
  readonly comprobante: Comprobante;
  readonly root: XmlElement;
  readonly xml: string;
  readonly cadena: string;
  /** Base64 of the signature, 344 characters for a key of 2048 bits. */
  readonly sello: string;
}

interface Prepared {
  readonly comprobante: Comprobante;
  readonly root: XmlElement;
  readonly cadena: string;
}

const encoder = new TextEncoder();

/**
 * Seals a document: NoCertificado and Certificado are written first (the number is part of the seal string), then cadena
 * original, signature, Sello, text (Anexo 20, section I). The same document and certificate always give the same seal.
 * Whatever seal or certificate the document carried is replaced.
 */
export function sealComprobante(unsealed: Unsealed, signer: Signer): Sealed {
  const prepared = prepare(unsealed, signer);
  return finish(prepared, signer.sign(encoder.encode(prepared.cadena)));
}

/** The same with a signer that answers later, such as the thread pool. */
export async function sealComprobanteAsync(unsealed: Unsealed, signer: AsyncSigner): Promise<Sealed> {
  const prepared = prepare(unsealed, signer);
  return finish(prepared, await signer.sign(encoder.encode(prepared.cadena)));
}

function prepare(unsealed: Unsealed, { noCertificado, certificado }: Omit<Signer, 'sign'>): Prepared {
  const comprobante = { ...unsealed, sello: undefined, noCertificado, certificado };
  const root = withoutEmptyAttributes(toXml(comprobante));
  return { comprobante, root, cadena: cadenaOriginal(root) };
}

function finish({ comprobante, root, cadena }: Prepared, signature: Uint8Array): Sealed {
  const sello = toBase64(signature);
  // The schema lists Sello after Fecha; the order of attributes has no meaning in XML, but people read these files.
  const after = root.attributes.findIndex(([name]) => name === 'Fecha') + 1;
  const attributes = root.attributes.toSpliced(after, 0, ['Sello', sello]);
  const sealed = { ...root, attributes };
  return { comprobante: { ...comprobante, sello }, root: sealed, xml: writeXml(sealed), cadena, sello };
}

/**
 * The writer leaves empty attributes out, while the seal string of a tree that has them gains an empty field: what is
 * sealed must be what is written. Only complements made by hand ever have one.
 */
function withoutEmptyAttributes(element: XmlElement): XmlElement {
  const attributes = element.attributes.some(([, value]) => value === '')
    ? element.attributes.filter(([, value]) => value !== '')
    : element.attributes;
  const children = element.children.map((child) => withoutEmptyAttributes(child));
  const isSame =
    attributes === element.attributes && children.every((child, index) => child === element.children[index]);
  return isSame ? element : { ...element, attributes, children };
}
