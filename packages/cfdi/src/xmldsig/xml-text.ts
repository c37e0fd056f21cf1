import { create, fragment } from '#xmlbuilder2';
import type { XmlElement } from '../xml/element.ts';

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

/**
 * Text of a message as xmlbuilder2 writes it, attributes in the order given, empty ones kept (an RFC that does not apply is
 * written empty in SAT's messages, which `writeXml` leaves out). Values hold no control characters: the messages check them.
 */
export function xmlText(root: XmlElement, declaration = true): string {
  const holder = fragment();
  append(holder, root);
  const text = holder.toString();
  return declaration ? `${create({ version: '1.0', encoding: 'UTF-8' }).end()}${text}` : text;
}

function append(parent: Builder, { name, attributes, children, text }: XmlElement): void {
  const node = parent.ele(name);
  for (const [key, value] of attributes) node.att(key, value);
  if (text !== undefined && text !== '') node.txt(text);
  for (const child of children) append(node, child);
}
