import { XmlDocument, XmlElement as LibxmlElement } from 'libxml2-wasm';
import type { XmlElement } from '../xml/element.ts';
import { namespaceOfPrefix, namespaceOfUri } from '../xml/namespaces.ts';

/**
 * The same document read by libxml2, in our tree: an oracle for the parser. `refused` when libxml2 finds it malformed;
 * `no-opinion` when its only complaint is the spelling of a namespace URI, which well-formedness does not cover, and when
 * the text holds U+FEFF, which the WebAssembly binding drops from the beginning of names and values.
 */
export function libxmlTree(text: string): XmlElement | 'refused' | 'no-opinion' {
  if (text.includes('\uFEFF')) return 'no-opinion';
  let doc: XmlDocument;
  try {
    doc = XmlDocument.fromString(text);
  } catch (error) {
    const complaints = String(error).split(/\n(?=xmlns)/);
    return complaints.every((complaint) => complaint.includes('is not a valid URI')) ? 'no-opinion' : 'refused';
  }
  try {
    return convert(doc.root);
  } finally {
    doc.dispose();
  }
}

function convert(element: LibxmlElement): XmlElement {
  const text = element
    .find('text()')
    .map((node) => node.content)
    .join('');
  const children = element.find('*').filter((node) => node instanceof LibxmlElement);
  return {
    name: nameOf(element.prefix, element.name, element.namespaceUri),
    attributes: element.attrs.map((attr) => [nameOf(attr.prefix, attr.name, attr.namespaceUri), attr.value] as const),
    children: children.map((child) => convert(child)),
    ...(/[^ \t\r\n]/.test(text) && { text }),
  };
}

function nameOf(prefix: string, local: string, uri: string): string {
  const namespace = namespaceOfUri(uri);
  if (namespace) return `${namespace.prefix}:${local}`;
  if (prefix === '') return local;
  return namespaceOfPrefix(prefix) ? `other.${prefix}:${local}` : `${prefix}:${local}`;
}
