import { create, fragment } from '#xmlbuilder2';
import type { XmlElement } from '../xml/element.ts';
import { escapeAttribute, escapeText } from './escape.ts';

type Builder = ReturnType<typeof fragment>;

/** Shorthand for an element of a message. A text child stands alone. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly XmlElement[] | string = [],
): XmlElement {
  const pairs = Object.entries(attributes);
  if (typeof content === 'string') return { name, attributes: pairs, children: [], text: content };
  return { name, attributes: pairs, children: content };
}

/** Stands for a value while xmlbuilder2 writes the markup. */
const SLOT = '\uE001';

/**
 * Text of a message: markup as xmlbuilder2 writes it, attributes in the order given, empty ones kept (an RFC that does not
 * apply is written empty in SAT's messages, which `writeXml` leaves out). Values are spliced in afterwards: xmlbuilder2
 * leaves what looks like an entity alone, and the `&amp;` inside a status expression has to be escaped once more.
 */
export function xmlText(root: XmlElement, declaration = true): string {
  const values: string[] = [];
  const holder = fragment();
  append(holder, root, values);
  const [head = '', ...pieces] = holder.toString().split(SLOT);
  const text = pieces.reduce((written, piece, index) => written + (values[index] ?? '') + piece, head);
  return declaration ? `${create({ version: '1.0', encoding: 'UTF-8' }).end()}${text}` : text;
}

/** Values in the order in which their slots are written. */
function append(parent: Builder, { name, attributes, children, text }: XmlElement, values: string[]): void {
  const node = parent.ele(name);
  for (const [key, value] of attributes) {
    // xmlbuilder2 keeps account of namespaces, so it has to see them; they are constants without special characters.
    const isDeclaration = key === 'xmlns' || key.startsWith('xmlns:');
    node.att(key, isDeclaration ? value : SLOT);
    if (!isDeclaration) values.push(escapeAttribute(value));
  }
  if (text !== undefined && text !== '') {
    node.txt(SLOT);
    values.push(escapeText(text));
  }
  for (const child of children) append(node, child, values);
}
