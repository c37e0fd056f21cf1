import type { XmlElement } from './element.ts';
import { namespaceOfPrefix, namespaceOfUri } from './namespaces.ts';
import type { StartTag, TagAttribute, XmlLimits } from './scan.ts';
import { decodeXml, scanXml } from './scan.ts';

/**
 * Reads a foreign document into the common tree. It accepts any prefix for SAT's namespaces and names the elements with
 * the canonical one, so that two readers of the tree can never disagree about what a node is: a canonical prefix bound
 * to some other namespace is read as `other.<prefix>`. Character data that is only white space is dropped.
 *
 * Strict on purpose: UTF-8 only, no DOCTYPE or entities, bounded size, depth and attributes (never xmlbuilder2, which
 * accepts mismatched tags and repeated attributes).
 * @throws {XmlError} with a stable code and a sentence that says what to do
 */
export function parseXml(input: Uint8Array | string, limits: XmlLimits = {}): XmlElement {
  const top = new Node('', []);
  const open: Node[] = [top];
  let current = top;
  scanXml(
    decodeXml(input, limits),
    {
      start(tag) {
        const node = new Node(elementName(tag), attributesOf(tag.attributes));
        current.children.push(node);
        open.push(node);
        current = node;
      },
      end() {
        if (current.text !== undefined && isBlank(current.text)) current.text = undefined;
        open.pop();
        current = open.at(-1) ?? top;
      },
      text(chunk) {
        current.text = (current.text ?? '') + chunk;
      },
    },
    limits,
  );
  // The scanner refuses a document without exactly one root.
  return top.children[0] ?? top;
}

class Node implements XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyArray<readonly [name: string, value: string]>;
  readonly children: Node[] = [];
  text?: string = undefined;

  constructor(name: string, attributes: ReadonlyArray<readonly [name: string, value: string]>) {
    this.name = name;
    this.attributes = attributes;
  }
}

function elementName(tag: StartTag): string {
  const namespace = namespaceOfUri(tag.uri);
  if (namespace !== undefined) return namespace.prefix === tag.prefix ? tag.name : `${namespace.prefix}:${tag.local}`;
  return foreignName(tag.prefix, tag.local, tag.name);
}

function attributesOf(list: readonly TagAttribute[]): ReadonlyArray<readonly [name: string, value: string]> {
  const attributes: Array<readonly [string, string]> = [];
  for (const attribute of list) {
    const name = attribute.prefix === '' && attribute.name !== 'xmlns' ? attribute.name : prefixedName(attribute);
    // Two prefixes declared for one namespace become one declaration.
    if (name.startsWith('xmlns:') && attributes.some(([other]) => other === name)) continue;
    attributes.push([name, attribute.value]);
  }
  return attributes;
}

function prefixedName({ name, prefix, local, uri, value }: TagAttribute): string {
  if (prefix === 'xmlns' || name === 'xmlns') {
    const declared = namespaceOfUri(value);
    if (declared !== undefined) return `xmlns:${declared.prefix}`;
    return prefix === '' || namespaceOfPrefix(local) === undefined ? name : `xmlns:other.${local}`;
  }
  const namespace = namespaceOfUri(uri);
  if (namespace !== undefined) return `${namespace.prefix}:${local}`;
  return foreignName(prefix, local, name);
}

function foreignName(prefix: string, local: string, name: string): string {
  return namespaceOfPrefix(prefix) === undefined ? name : `other.${prefix}:${local}`;
}

function isBlank(text: string): boolean {
  return !/[^ \t\r\n]/.test(text);
}
