import type { NamespaceDeclaration, Unsealed } from '../model/comprobante.ts';
import type { Concepto } from '../model/concepto.ts';
import type { XmlElement } from './element.ts';
import { namespaceOfPrefix } from './namespaces.ts';

type Attributes = XmlElement['attributes'];

const CFDI: NamespaceDeclaration = known('cfdi');
const XSI: NamespaceDeclaration = known('xsi');
/** The root of a document without complements: nearly all of them. */
export const PLAIN_ROOT: Attributes = attributesOf([CFDI, XSI]);

/**
 * Attributes that open the root: a declaration for each namespace in use, in order of appearance, then one
 * `xsi:schemaLocation` with the pairs whose schema is known. SAT asks for all of them on the root (Anexo 20). `inLines` are
 * the prefixes that the complements of lines use.
 */
export function rootNamespaces(
  { complementos, addenda, namespaces = [] }: Pick<Unsealed, 'complementos' | 'addenda' | 'namespaces'>,
  inLines: ReadonlySet<string>,
): Attributes {
  const prefixes = new Set<string>();
  collectPrefixes(complementos, prefixes);
  collectPrefixes(addenda, prefixes);
  for (const prefix of inLines) prefixes.add(prefix);
  const used = new Map([CFDI, XSI].map((namespace) => [namespace.prefix, namespace]));
  for (const prefix of prefixes) {
    const namespace = namespaces.find((own) => own.prefix === prefix) ?? declarationOf(prefix);
    if (namespace !== undefined && !used.has(prefix)) used.set(prefix, namespace);
  }
  return used.size === 2 ? PLAIN_ROOT : attributesOf([...used.values()]);
}

/** Prefixes that the complements of these lines use, in order of appearance. */
export function prefixesOfLines(conceptos: readonly Concepto[], into: Set<string> = new Set()): Set<string> {
  for (const { complementoConcepto } of conceptos) collectPrefixes(complementoConcepto, into);
  return into;
}

function collectPrefixes(nodes: readonly XmlElement[] = [], into: Set<string>): void {
  for (const { name, attributes, children } of nodes) {
    collectPrefix(name, into);
    for (const [attribute] of attributes) collectPrefix(attribute, into);
    collectPrefixes(children, into);
  }
}

function collectPrefix(name: string, into: Set<string>): void {
  const colon = name.indexOf(':');
  if (colon > 0) into.add(name.slice(0, colon));
}

function attributesOf(declarations: readonly NamespaceDeclaration[]): Attributes {
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

function known(prefix: string): NamespaceDeclaration {
  const declaration = declarationOf(prefix);
  if (declaration === undefined) throw new TypeError(`the table of namespaces lacks ${prefix}`);
  return declaration;
}
