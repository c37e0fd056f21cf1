import type { Comprobante, NamespaceDeclaration, Unsealed } from '../model/comprobante.ts';
import type { XmlElement } from './element.ts';
import { namespaceOfPrefix } from './namespaces.ts';

const CFDI: NamespaceDeclaration = known('cfdi');
const XSI: NamespaceDeclaration = known('xsi');

/**
 * Attributes that open the root: a declaration for each namespace in use, in order of appearance, then one
 * `xsi:schemaLocation` with the pairs whose schema is known. SAT asks for all of them on the root (Anexo 20).
 */
export function rootNamespaces(comprobante: Unsealed | Comprobante): Array<readonly [name: string, value: string]> {
  const foreign = foreignNodes(comprobante);
  if (foreign.length === 0) return [...PLAIN_ROOT];
  const used = new Map([CFDI, XSI].map((namespace) => [namespace.prefix, namespace]));
  const own = comprobante.namespaces ?? [];
  const look = (prefix: string): void => {
    if (used.has(prefix)) return;
    const namespace = own.find((candidate) => candidate.prefix === prefix) ?? declarationOf(prefix);
    if (namespace !== undefined) used.set(prefix, namespace);
  };
  for (const node of foreign) visitPrefixes(node, look);
  return attributesOf([...used.values()]);
}

function attributesOf(declarations: readonly NamespaceDeclaration[]): Array<readonly [name: string, value: string]> {
  const locations = declarations.flatMap(({ uri, schemaLocation }) => (schemaLocation ? [uri, schemaLocation] : []));
  return [
    ...declarations.map(({ prefix, uri }) => [`xmlns:${prefix}`, uri] as const),
    ['xsi:schemaLocation', locations.join(' ')],
  ];
}

function foreignNodes(comprobante: Unsealed | Comprobante): XmlElement[] {
  const nodes = [...(comprobante.complementos ?? []), ...(comprobante.addenda ?? [])];
  for (const { complementoConcepto } of comprobante.conceptos)
    if (complementoConcepto) nodes.push(...complementoConcepto);
  return nodes;
}

function visitPrefixes(node: XmlElement, look: (prefix: string) => void): void {
  lookAt(node.name, look);
  for (const [name] of node.attributes) lookAt(name, look);
  for (const child of node.children) visitPrefixes(child, look);
}

function lookAt(name: string, look: (prefix: string) => void): void {
  const colon = name.indexOf(':');
  if (colon > 0) look(name.slice(0, colon));
}

function declarationOf(prefix: string): NamespaceDeclaration | undefined {
  const namespace = namespaceOfPrefix(prefix);
  return namespace && { prefix, uri: namespace.uri, schemaLocation: namespace.schema };
}

/** The root of a document without complements: nearly all of them. */
const PLAIN_ROOT = attributesOf([CFDI, XSI]);

function known(prefix: string): NamespaceDeclaration {
  const declaration = declarationOf(prefix);
  if (declaration === undefined) throw new TypeError(`the table of namespaces lacks ${prefix}`);
  return declaration;
}
