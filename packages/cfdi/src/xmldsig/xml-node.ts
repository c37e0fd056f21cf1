import { XmlError } from '../xml/xml-errors.ts';
import type { StartTag, TagAttribute, XmlLimits } from '../xml/scan.ts';
import { decodeXml, scanXml } from '../xml/scan.ts';

/** A processing instruction: none of the messages SAT signs has one, and it would be signed without being seen. */
export class XmlInstructionRefused extends XmlError {
  constructor(target: string) {
    super('xml_instruction_refused', {
      es: `El mensaje firmado contiene una instrucción de proceso (${target}). Pide el mensaje original.`,
      en: `The signed message holds a processing instruction (${target}). Ask for the original message.`,
    });
  }
}

/**
 * An element as a signature sees it: prefixes as written, every namespace in scope, white space kept. Comments are left
 * out, as canonical XML without comments does. The other tree of this package (`XmlElement`) renames prefixes, so that
 * signatures cannot be checked with it.
 */
export interface XmlNode {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** Without namespace declarations, in document order. */
  readonly attributes: readonly TagAttribute[];
  /** Namespaces in scope by prefix, the default one under `''`; `xml` is not among them. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Attributes `xml:…` in scope by name, its own included. */
  readonly xmlScope: ReadonlyMap<string, string>;
  readonly children: ReadonlyArray<XmlNode | string>;
}

/**
 * Reads a message for signing or checking. The same bounds and refusals as `parseXml`.
 * @throws {XmlError}
 */
export function readXmlNodes(input: Uint8Array | string, limits: XmlLimits = {}): XmlNode {
  const top = new Node(undefined, undefined);
  const open: Node[] = [top];
  let current = top;
  scanXml(
    decodeXml(input, limits),
    {
      start(tag) {
        const node = new Node(tag, current);
        current.children.push(node);
        open.push(node);
        current = node;
      },
      end() {
        open.pop();
        current = open.at(-1) ?? top;
      },
      text(chunk) {
        if (current !== top) current.children.push(chunk);
      },
      instruction(target) {
        throw new XmlInstructionRefused(target);
      },
    },
    limits,
  );
  // The scanner refuses a document without exactly one root.
  return top.children.find((child) => child instanceof Node) ?? top;
}

/** Every element from this one down, in document order. */
export function descendants(node: XmlNode): readonly XmlNode[] {
  return [node, ...childNodes(node).flatMap((child) => descendants(child))];
}

/** Elements directly inside, by local name and namespace when given. */
export function childNodes(node: XmlNode, local?: string, uri?: string): readonly XmlNode[] {
  return node.children
    .filter((child) => typeof child !== 'string')
    .filter((child) => (local === undefined || child.local === local) && (uri === undefined || child.uri === uri));
}

/** Character data directly inside, in one piece. */
export function textOf(node: XmlNode): string {
  return node.children.filter((child) => typeof child === 'string').join('');
}

/** Value of the attribute without namespace of that name. */
export function attributeOf(node: XmlNode, name: string): string | undefined {
  return node.attributes.find((attribute) => attribute.name === name)?.value;
}

class Node implements XmlNode {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly TagAttribute[];
  readonly namespaces: ReadonlyMap<string, string>;
  readonly xmlScope: ReadonlyMap<string, string>;
  readonly children: Array<Node | string> = [];

  constructor(tag: StartTag | undefined, parent: Node | undefined) {
    const { name, prefix, local, uri, attributes } = tag ?? NO_TAG;
    this.name = name;
    this.prefix = prefix;
    this.local = local;
    this.uri = uri;
    this.attributes = attributes.filter((attribute) => !isDeclaration(attribute));
    const declared = attributes.filter(isDeclaration).map((one): [string, string] => [prefixOf(one), one.value]);
    this.namespaces = extended(parent?.namespaces, declared);
    const own = attributes.filter((one) => one.prefix === 'xml').map((one): [string, string] => [one.name, one.value]);
    this.xmlScope = extended(parent?.xmlScope, own);
  }
}

const NO_TAG = { name: '', prefix: '', local: '', uri: '', attributes: [] };
const NOTHING: ReadonlyMap<string, string> = new Map();

function isDeclaration({ name, prefix }: TagAttribute): boolean {
  return prefix === 'xmlns' || name === 'xmlns';
}

function prefixOf({ name, local }: TagAttribute): string {
  return name === 'xmlns' ? '' : local;
}

function extended(
  scope: ReadonlyMap<string, string> = NOTHING,
  own: ReadonlyArray<readonly [string, string]>,
): ReadonlyMap<string, string> {
  const added = own.filter(([key]) => key !== 'xml');
  return added.length === 0 ? scope : new Map([...scope, ...added]);
}
