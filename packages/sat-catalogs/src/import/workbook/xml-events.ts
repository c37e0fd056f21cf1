import { WorkbookBroken } from './workbook.ts';

/** A step through an XML text. Names come without their prefix: spreadsheets use one vocabulary per part. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attribute: (name: string) => string | undefined }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

const tag = /^(?<close>\/?)(?:[\w.-]+:)?(?<name>[\w.-]+)/;

/**
 * Elements and texts of an XML part in order, in one pass. Enough for the parts of a workbook, which programs write: no
 * document type is accepted, so there are no entities beyond the five of XML itself and nothing can expand.
 *
 * @throws WorkbookBroken on a document type or a tag without end.
 */
export function* xmlEvents(text: string): Generator<XmlEvent> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const until = open === -1 ? text.length : open;
    if (until > at) yield { type: 'text', text: decoded(text.slice(at, until)) };
    if (open === -1) return;
    const end = markupEnd(text, open);
    if (text.startsWith('<![CDATA[', open)) yield { type: 'text', text: text.slice(open + 9, end - 3) };
    else if (!/^<[!?]/.test(text.slice(open, open + 2))) yield* element(text.slice(open + 1, end - 1));
    at = end;
  }
}

function markupEnd(text: string, open: number): number {
  const special: readonly [string, string][] = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ];
  const closing = special.find(([start]) => text.startsWith(start, open))?.[1] ?? '>';
  if (closing === '>' && text.startsWith('<!', open)) throw new WorkbookBroken('an XML part has a document type');
  const found = text.indexOf(closing, open);
  if (found === -1) throw new WorkbookBroken('an XML part is cut off');
  return found + closing.length;
}

function* element(source: string): Generator<XmlEvent> {
  const { close, name } = tag.exec(source)?.groups ?? {};
  if (name === undefined) throw new WorkbookBroken('an XML part is damaged');
  if (close === '/') yield { type: 'close', name };
  else yield { type: 'open', name, attribute: (wanted) => attributeOf(source, wanted) };
  if (close === '' && source.endsWith('/')) yield { type: 'close', name };
}

/** Reads attribute after attribute, each where the one before ended: a text made to mislead takes no longer than another. */
function attributeOf(source: string, wanted: string): string | undefined {
  const next = /\s+(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  next.lastIndex = source.search(/\s|$/);
  for (let found = next.exec(source); found !== null; found = next.exec(source)) {
    if (found[1] === wanted) return decoded(found[2] ?? found[3] ?? '');
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : '';
  });
}
