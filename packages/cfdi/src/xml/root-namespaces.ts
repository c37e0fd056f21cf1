import type { NamespaceDeclaration, Unsealed } from '../model/comprobante.ts';
import type { XmlElement } from './element.ts';
import { namespaceOfPrefix } from './namespaces.ts';

type Attributes = XmlElement['attributes'];

const CFDI: NamespaceDeclaration = known('cfdi');
const XSI: NamespaceDeclaration = known('xsi');
/** The root of a document without complements: nearly all of them. */
export const PLAIN_ROOT: Attributes = attributesOf([CFDI, XSI]);

/** Attributes that open the root of a document. */
export function rootNamespaces(document: Unsealed): Attributes {
  const namespaces = new RootNamespaces(document);
  for (const { complementoConcepto } of document.conceptos) namespaces.see(complementoConcepto);
  return namespaces.attributes();
}

/**
 * Namespaces in use, as the nodes of other schemas are seen one after the other: a declaration for each in order of
 * appearance, then one `xsi:schemaLocation` with the pairs whose schema is known. SAT asks for all of them on the root
 * (Anexo 20).
 */
export class RootNamespaces {
  readonly #own: readonly NamespaceDeclaration[];
  readonly #used = new Map([CFDI, XSI].map((namespace) => [namespace.prefix, namespace]));

  /** Starts with the complements and addenda of the document itself. */
  constructor({ complementos, addenda, namespaces = [] }: Pick<Unsealed, 'complementos' | 'addenda' | 'namespaces'>) {
    this.#own = namespaces;
    this.see(complementos);
    this.see(addenda);
  }

  /** Sees to it that every prefix of these nodes is declared. */
  see(nodes: readonly XmlElement[] = []): void {
    for (const { name, attributes, children } of nodes) {
      this.#look(name);
      for (const [attribute] of attributes) this.#look(attribute);
      this.see(children);
    }
  }

  attributes(): Attributes {
    return this.#used.size === 2 ? PLAIN_ROOT : attributesOf([...this.#used.values()]);
  }

  #look(name: string): void {
    const colon = name.indexOf(':');
    if (colon <= 0) return;
    const prefix = name.slice(0, colon);
    if (this.#used.has(prefix)) return;
    const namespace = this.#own.find((candidate) => candidate.prefix === prefix) ?? declarationOf(prefix);
    if (namespace !== undefined) this.#used.set(prefix, namespace);
  }
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
