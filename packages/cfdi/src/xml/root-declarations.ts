import type { NamespaceDeclaration } from '../model/comprobante.ts';
import type { XmlElement } from './element.ts';
import { namespaceOfPrefix } from './namespaces.ts';

/**
 * Attributes that open a root: a declaration for each of these prefixes and of those that `nodes` use, in order of
 * appearance, then one `xsi:schemaLocation` with the pairs whose schema is known. `own` declares what is not SAT's.
 */
export function rootDeclarations(
  prefixes: readonly string[],
  nodes: readonly XmlElement[],
  own: readonly NamespaceDeclaration[] = [],
): XmlElement['attributes'] {
  const used = new Map<string, NamespaceDeclaration>();
  const look = (prefix: string): void => {
    const declaration = own.find((candidate) => candidate.prefix === prefix) ?? declarationOf(prefix);
    if (!used.has(prefix) && declaration !== undefined) used.set(prefix, declaration);
  };
  for (const prefix of prefixes) look(prefix);
  for (const node of nodes) visitPrefixes(node, look);
  const declarations = [...used.values()];
  const locations = declarations.flatMap(({ uri, schemaLocation }) => (schemaLocation ? [uri, schemaLocation] : []));
  return [
    ...declarations.map(({ prefix, uri }) => [`xmlns:${prefix}`, uri] as const),
    ['xsi:schemaLocation', locations.join(' ')],
  ];
}

function declarationOf(prefix: string): NamespaceDeclaration | undefined {
  const namespace = namespaceOfPrefix(prefix);
  return namespace && { prefix, uri: namespace.uri, schemaLocation: namespace.schema };
}

function visitPrefixes({ name, attributes, children }: XmlElement, look: (prefix: string) => void): void {
  for (const qualified of [name, ...attributes.map(([attribute]) => attribute)]) {
    const colon = qualified.indexOf(':');
    if (colon > 0) look(qualified.slice(0, colon));
  }
  for (const child of children) visitPrefixes(child, look);
}
