import { cadenaOriginal } from '../cadena/cadena-original.ts';
import { toBase64 } from '../encoding/base64.ts';
import type { XmlElement } from '../xml/element.ts';
import { writeXml } from '../xml/write.ts';

/** A document that waits for its seal. */
export interface UnsignedTree {
  readonly root: XmlElement;
  readonly cadena: string;
  /** The cadena in UTF-8: what is signed. */
  readonly bytes: Uint8Array;
}

/** What sealing gives besides the model. `xml` is what goes to the PAC and what must be frozen. */
export interface SealedText {
  readonly xml: string;
  readonly cadena: string;
  /** Base64 of the signature, 344 characters for a key of 2048 bits. */
  readonly sello: string;
}

/** The tree as it will be written, with certificate and without seal, and what must be signed of it (Anexo 20, section I). */
export function unsignedTree(document: XmlElement): UnsignedTree {
  const root = withoutEmptyAttributes(document);
  const cadena = cadenaOriginal(root);
  return { root, cadena, bytes: new TextEncoder().encode(cadena) };
}

/** The sealed text: `Sello` goes before the attribute of that name, where the schema lists it. */
export function sealTree({ root, cadena }: UnsignedTree, signature: Uint8Array, before: string): SealedText {
  const sello = toBase64(signature);
  const place = root.attributes.findIndex(([name]) => name === before);
  const attributes = root.attributes.toSpliced(place, 0, ['Sello', sello]);
  return { xml: writeXml({ ...root, attributes }), cadena, sello };
}

/**
 * The writer leaves empty attributes out, while the seal string of a tree that has them gains an empty field: what is
 * sealed must be what is written. Only complements made by hand ever have one.
 */
function withoutEmptyAttributes(element: XmlElement): XmlElement {
  const attributes = element.attributes.filter(([, value]) => value !== '');
  return { ...element, attributes, children: element.children.map((child) => withoutEmptyAttributes(child)) };
}
