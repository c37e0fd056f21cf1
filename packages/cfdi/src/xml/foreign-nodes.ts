import type { NamespaceDeclaration } from '../model/comprobante.ts';
import { attribute } from './element.ts';
import type { XmlElement } from './element.ts';
import { namespaceOfPrefix, namespaceOfUri } from './namespaces.ts';

/** What is inside the containers of that name: complements or addenda, without declarations that the root repeats. */
export function foreignNodes(parent: XmlElement, container: string): XmlElement[] {
  return parent.children
    .filter(({ name }) => name === container)
    .flatMap(({ children }) => children.map(withoutKnownNamespaces));
}

/** Declarations and schema addresses on the root that toXml could not restore from its own table. */
export function foreignNamespaces(root: XmlElement): NamespaceDeclaration[] {
  const words = (attribute(root, 'xsi:schemaLocation') ?? '').split(/\s+/);
  return root.attributes.flatMap(([name, uri]) => {
    if (!name.startsWith('xmlns:') || namespaceOfUri(uri) !== undefined) return [];
    const place = words.findIndex((word, index) => index % 2 === 0 && word === uri);
    const schemaLocation = place < 0 ? undefined : words[place + 1];
    return [{ prefix: name.slice('xmlns:'.length), uri, ...(schemaLocation !== undefined && { schemaLocation }) }];
  });
}

/** Complements often redeclare their namespace on their own node; the root declares it when the model is written. */
function withoutKnownNamespaces(node: XmlElement): XmlElement {
  const attributes = node.attributes.filter(([name, uri]) => !isKnownDeclaration(name, uri));
  return { ...node, attributes, children: node.children.map(withoutKnownNamespaces) };
}

function isKnownDeclaration(name: string, uri: string): boolean {
  return name.startsWith('xmlns:') && namespaceOfPrefix(name.slice('xmlns:'.length))?.uri === uri;
}
