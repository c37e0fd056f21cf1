/** A direct child of the root element, by positions in the text. */
export interface TopLevel {
  /** As written, with prefix. */
  readonly name: string;
  readonly localName: string;
  readonly start: number;
  /** Just after the element. */
  readonly end: number;
  /** Start of its end tag; absent when the element closes itself. */
  readonly endTag?: number;
}

export interface TopLevelMarkup {
  /** Prefix of the root with its colon, or empty. */
  readonly prefix: string;
  readonly children: readonly TopLevel[];
  /** Start of the root's end tag. */
  readonly rootEnd: number;
}

interface Tag {
  readonly kind: 'open' | 'close' | 'empty' | 'other';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the direct children of the root in a **well-formed** document without building a tree, so that a stamp can be
 * inserted without touching any other byte. Comments, CDATA sections and processing instructions are stepped over.
 */
export function markupAtDepthOne(xml: string): TopLevelMarkup {
  const children: TopLevel[] = [];
  let prefix = '';
  let depth = 0;
  let childStart = 0;
  for (let tag = tagAt(xml, 0); tag !== undefined; tag = tagAt(xml, tag.end)) {
    if (tag.kind === 'close') depth -= 1;
    if (depth === 0 && tag.kind === 'open') prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
    if (depth === 0 && tag.kind === 'close') return { prefix, children, rootEnd: tag.start };
    if (depth === 1) {
      if (tag.kind === 'open') childStart = tag.start;
      if (tag.kind === 'close') children.push(child(tag.name, childStart, tag.end, tag.start));
      if (tag.kind === 'empty') children.push(child(tag.name, tag.start, tag.end));
    }
    if (tag.kind === 'open') depth += 1;
  }
  throw new Error('the document has no end of its root element');
}

function child(name: string, start: number, end: number, endTag?: number): TopLevel {
  return { name, localName: name.slice(name.indexOf(':') + 1), start, end, ...(endTag !== undefined && { endTag }) };
}

/** The next piece of markup at or after `from`. */
function tagAt(xml: string, from: number): Tag | undefined {
  const start = xml.indexOf('<', from);
  if (start === -1) return undefined;
  if (xml.startsWith('<!--', start)) return other(xml, start, '-->');
  if (xml.startsWith('<![CDATA[', start)) return other(xml, start, ']]>');
  if (xml.startsWith('<?', start)) return other(xml, start, '?>');
  const end = endOfTag(xml, start);
  if (xml[start + 1] === '/') return { kind: 'close', name: nameAt(xml, start + 2), start, end };
  return { kind: xml[end - 2] === '/' ? 'empty' : 'open', name: nameAt(xml, start + 1), start, end };
}

function other(xml: string, start: number, terminator: string): Tag {
  return { kind: 'other', name: '', start, end: xml.indexOf(terminator, start) + terminator.length };
}

/** Just after the `>` that closes the tag; a `>` inside an attribute value does not. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let index = start; index < xml.length; index += 1) {
    const code = xml.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return index + 1;
  }
  throw new Error('a tag does not end');
}

function nameAt(xml: string, from: number): string {
  let end = from;
  while (end < xml.length && !' \t\r\n/>'.includes(xml.charAt(end))) end += 1;
  return xml.slice(from, end);
}
