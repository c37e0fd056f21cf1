import { create, fragment } from '#xmlbuilder2';
import { CfdiError } from '../errors.ts';
import type { XmlElement } from './element.ts';

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

/** Literal text around the values of one kind of element, as xmlbuilder2 writes it. */
interface Markup {
  readonly pieces: readonly string[];
  readonly close: string;
}

/** Kinds of elements by name, then by one attribute name after the other. */
interface Kind {
  readonly next: Map<string, Kind>;
  leaf?: Markup;
  parent?: Markup;
}

/**
 * Markup is asked of xmlbuilder2 once per kind of element (name, attribute names, with or without content) and then
 * reused: a CFDI has some thirty kinds and thousands of elements, and building a DOM for each would cost more than the
 * RSA signature of the document. Values are spliced in between the pieces.
 */
let kinds: Kind = { next: new Map() };
let kindCount = 0;
/** Addenda may bring any names: forget everything rather than grow without end. */
const KINDS_MAX = 8192;
/** Stands for a value in the markup that xmlbuilder2 writes; it only ever meets names, never values. */
const SLOT = '\uE000';
const DECLARATION = create({ version: '1.0', encoding: 'UTF-8' }).end();

/**
 * Text of a document: `<?xml version="1.0" encoding="UTF-8"?>`, no byte-order mark, no line breaks between nodes,
 * attributes in double quotes, empty attributes left out. Tab, line feed and carriage return inside a value become
 * character references, so that the next parser reads what was written.
 * @throws {XmlCharacterRefused} for control characters and lone surrogates
 */
export function writeXml(root: XmlElement): string {
  return DECLARATION + writeElement(root);
}

function writeElement(element: XmlElement): string {
  const { name, children, text } = element;
  const attributes = withoutEmpty(element.attributes);
  const hasContent = children.length > 0 || (text !== undefined && text !== '');
  const { pieces, close } = markupOf(name, attributes, hasContent);
  let out = pieces[0] ?? '';
  for (let index = 0; index < attributes.length; index++) {
    const value = attributes[index]?.[1] ?? '';
    out += escapeAttribute(value, name) + (pieces[index + 1] ?? '');
  }
  if (!hasContent) return out;
  if (text !== undefined) out += escapeText(text, name);
  for (const child of children) out += writeElement(child);
  return out + close;
}

function withoutEmpty(attributes: XmlElement['attributes']): XmlElement['attributes'] {
  for (const [, value] of attributes) if (value === '') return attributes.filter((attribute) => attribute[1] !== '');
  return attributes;
}

function markupOf(name: string, attributes: XmlElement['attributes'], hasContent: boolean): Markup {
  if (kindCount > KINDS_MAX) {
    kinds = { next: new Map() };
    kindCount = 0;
  }
  let kind = nextKind(kinds, name);
  for (const attribute of attributes) kind = nextKind(kind, attribute[0]);
  if (hasContent) return (kind.parent ??= buildMarkup(name, attributes, true));
  return (kind.leaf ??= buildMarkup(name, attributes, false));
}

function nextKind(kind: Kind, name: string): Kind {
  const known = kind.next.get(name);
  if (known !== undefined) return known;
  const added: Kind = { next: new Map() };
  kind.next.set(name, added);
  kindCount += 1;
  return added;
}

function buildMarkup(name: string, attributes: XmlElement['attributes'], hasContent: boolean): Markup {
  const node = fragment().ele(name);
  for (const [attribute] of attributes) node.att(attribute, SLOT);
  if (hasContent) node.txt(SLOT);
  const pieces = node.toString().split(SLOT);
  return { pieces: hasContent ? pieces.slice(0, -1) : pieces, close: hasContent ? (pieces.at(-1) ?? '') : '' };
}

const PLAIN = /^[ !#-%'-;=?-~\u00A1-\u00AC\u00AE-\u02FF]*$/;
// Everything outside the Char production of XML 1.0, section 2.2, and the C1 controls, which readers show as garbage.
const REFUSED = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function escapeAttribute(value: string, node: string): string {
  if (PLAIN.test(value)) return value;
  return escapeText(value, node).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

function escapeText(value: string, node: string): string {
  const refused = REFUSED.exec(value);
  if (refused) throw new XmlCharacterRefused(node, refused[0].codePointAt(0) ?? 0);
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}
