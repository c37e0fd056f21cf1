import { isPlainText } from '../encoding/plain-text.ts';
import { CfdiError } from '../errors.ts';

/** A value that no XML document can carry. Normalised input never has one. */
export class XmlCharacterRefused extends CfdiError {
  constructor(node: string, code: number) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    super('xml_character_refused', {
      es: `El carácter ${name} no puede escribirse en un XML (nodo ${node}). Quítalo del texto.`,
      en: `The character ${name} cannot be written in XML (node ${node}). Remove it from the text.`,
    });
  }
}

// Everything outside the Char production of XML 1.0, section 2.2, and the C1 controls, which readers show as garbage.
const REFUSED = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * A value between double quotes. Tab, line feed and carriage return become references: left as they are, the next parser
 * would read blanks (XML 1.0, section 3.3.3).
 * @throws {XmlCharacterRefused}
 */
export function escapeAttribute(value: string, node: string): string {
  if (isPlainText(value)) return value;
  return escapeText(value, node).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/**
 * Character data. A carriage return becomes a reference: left as it is, it would be read as a line feed (section 2.11).
 * @throws {XmlCharacterRefused}
 */
export function escapeText(value: string, node: string): string {
  const refused = REFUSED.exec(value);
  if (refused) throw new XmlCharacterRefused(node, refused[0].codePointAt(0) ?? 0);
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}
