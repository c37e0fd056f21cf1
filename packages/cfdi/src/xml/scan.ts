import { SaxesParser } from 'saxes';
import {
  XmlDoctypeForbidden,
  XmlIllegalCharacter,
  XmlMalformed,
  XmlNotUtf8,
  XmlTooDeep,
  XmlTooLarge,
  XmlTooManyAttributes,
} from './xml-errors.ts';

/** Bounds on a foreign document. The defaults fit every CFDI that people exchange. */
export interface XmlLimits {
  /** Bytes of the input (UTF-16 units for a string). Default 10 MiB. */
  readonly maxBytes?: number;
  /** Nested elements. Default 100; the deepest SAT complement uses about 10. */
  readonly maxDepth?: number;
  /** Attributes of one element. Default 512. */
  readonly maxAttributes?: number;
}

/** A start tag with its namespace resolved; `position` is the UTF-16 offset just after its `>`. */
export interface StartTag {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly isSelfClosing: boolean;
  readonly attributes: readonly TagAttribute[];
  readonly position: number;
}

export interface TagAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** What a reader of the document is told, in document order. */
export interface XmlHandlers {
  start(tag: StartTag): void;
  /** `position` is the offset just after the `>` of the end tag (or of the self-closing tag). */
  end(position: number): void;
  text?(text: string): void;
  /** A processing instruction; they are passed over when nobody asks. */
  instruction?(target: string): void;
}

const DEFAULT_LIMITS = { maxBytes: 10_485_760, maxDepth: 100, maxAttributes: 512 };
// Everything outside the Char production of XML 1.0, section 2.2, except lone surrogates (checked apart).
// oxlint-disable-next-line eslint/no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * Text of a foreign document: strict UTF-8, a byte-order mark dropped, refused when it is too large or holds what no
 * CFDI holds (DOCTYPE, ENTITY, characters that XML forbids).
 * @throws {XmlError}
 */
export function decodeXml(input: Uint8Array | string, limits: XmlLimits = {}): string {
  const { maxBytes } = { ...DEFAULT_LIMITS, ...limits };
  if (input.length > maxBytes) throw new XmlTooLarge(maxBytes);
  const text = typeof input === 'string' ? withoutMark(input) : decodeUtf8(input);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new XmlDoctypeForbidden();
  const illegal = ILLEGAL.exec(text);
  if (illegal) throw new XmlIllegalCharacter(illegal[0].charCodeAt(0), placeOf(text, illegal.index));
  return text;
}

/**
 * Walks a decoded document and tells the handlers. Names come with their namespace resolved; well-formedness and
 * namespace rules are checked to the end of the document, so a handler may only trust what it saw once this returns.
 * @throws {XmlError}
 */
export function scanXml(text: string, handlers: XmlHandlers, limits: XmlLimits = {}): void {
  const { maxDepth, maxAttributes } = { ...DEFAULT_LIMITS, ...limits };
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  // At most six handlers: with a seventh the parser object falls into V8's dictionary mode and is five times slower.
  parser.on('xmldecl', ({ version, encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) throw new XmlNotUtf8(encoding);
    if (version !== '1.0') throw new XmlMalformed('XML 1.1.', { line: 1, column: 0 });
  });
  parser.on('opentag', ({ name, prefix, local, uri, isSelfClosing, attributes: byName }) => {
    if (++depth > maxDepth) throw new XmlTooDeep(maxDepth);
    const attributes = Object.values(byName);
    if (attributes.length > maxAttributes) throw new XmlTooManyAttributes(maxAttributes);
    if (!beginsName(local) || attributes.some((item) => !beginsName(item.local))) {
      throw new XmlMalformed(`disallowed character in name <${name}>.`, { line: parser.line, column: parser.column });
    }
    handlers.start({ name, prefix, local, uri, isSelfClosing, attributes, position: parser.position });
  });
  parser.on('closetag', () => {
    depth--;
    handlers.end(parser.position);
  });
  parser.on('text', (chunk) => handlers.text?.(chunk));
  parser.on('cdata', (chunk) => handlers.text?.(chunk));
  if (handlers.instruction) parser.on('processinginstruction', ({ target }) => handlers.instruction?.(target));
  try {
    parser.write(text).close();
  } catch (error) {
    const reason = saxesReason(error);
    throw reason === undefined ? error : new XmlMalformed(reason, { line: parser.line, column: parser.column });
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XmlNotUtf8();
  }
}

function withoutMark(text: string): string {
  if (!text.isWellFormed()) throw new XmlNotUtf8();
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)?.length ?? 0 };
}

/** Without an error handler saxes throws a plain `Error` whose sentence begins with `line:column: `. */
function saxesReason(error: unknown): string | undefined {
  return error instanceof Error ? /^\d+:\d+: (.*)$/s.exec(error.message)?.[1] : undefined;
}

/**
 * saxes checks the first character of a prefix only; a local part must be an NCName too (Namespaces in XML, section 3).
 * What may continue a name but not begin it: digits, `-`, `.`, the middle dot, combining marks and the two ties.
 */
function beginsName(local: string): boolean {
  const code = local.charCodeAt(0);
  if (code < 0xb7) return code > 0x39;
  return code !== 0xb7 && !(code >= 0x300 && code <= 0x36f) && code !== 0x203f && code !== 0x2040;
}
