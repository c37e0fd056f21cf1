import type { XmlElement } from './element.ts';
import { escapeAttribute, escapeText } from './escape.ts';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * Text of a document: `<?xml version="1.0" encoding="UTF-8"?>`, no byte-order mark, no line breaks between nodes,
 * attributes in double quotes, empty attributes left out. Tab, line feed and carriage return inside a value become
 * character references, so that the next parser reads what was written. Byte for byte what xmlbuilder2 writes, which the
 * tests compare.
 * @throws {XmlCharacterRefused} for control characters and lone surrogates
 */
export function writeXml(root: XmlElement): string {
  return XML_DECLARATION + writeElement(root);
}

/** The same for one element, without the declaration. */
export function writeElement({ name, attributes, children, text = '' }: XmlElement): string {
  let markup = `<${name}`;
  for (const [attribute, value] of attributes) {
    if (value !== '') markup += ` ${attribute}="${escapeAttribute(value, name)}"`;
  }
  if (children.length === 0 && text === '') return `${markup}/>`;
  markup += '>';
  if (text !== '') markup += escapeText(text, name);
  for (const child of children) markup += writeElement(child);
  return `${markup}</${name}>`;
}
