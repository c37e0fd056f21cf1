/** A record of a CSV text and the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Records of a CSV text (RFC 4180: comma, double quotes, doubled quote inside quotes, LF or CRLF), read in one pass over
 * chunks of any size. A byte order mark at the start and empty lines are skipped; a quoted field may contain line breaks.
 *
 * @throws CsvBroken when a quote is not closed or is followed by text.
 */
export async function* csvRecords(chunks: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const state = new RecordReader();
  let isFirst = true;
  for await (const chunk of chunks) {
    yield* state.read(isFirst && chunk.startsWith('\u{FEFF}') ? chunk.slice(1) : chunk);
    isFirst &&= chunk === '';
  }
  yield* state.end();
}

/** The text is not CSV; `line` is where. */
export class CsvBroken extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'CsvBroken';
    this.line = line;
  }
}

class RecordReader {
  private fields: string[] = [];
  private field = '';
  private mode: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  private line = 1;
  private recordLine = 1;

  *read(text: string): Generator<CsvRecord> {
    let from = 0;
    while (from < text.length) {
      const at = this.mode === 'quoted' ? nextQuote(text, from) : nextSpecial(text, from);
      this.append(text.slice(from, at));
      if (at === text.length) return;
      const record = this.special(text.charAt(at));
      if (record !== undefined) yield record;
      from = at + 1;
    }
  }

  *end(): Generator<CsvRecord> {
    if (this.mode === 'quoted') throw new CsvBroken(this.recordLine, 'a quoted field is not closed');
    const record = this.endRecord();
    if (record !== undefined) yield record;
  }

  private append(text: string): void {
    if (text === '') return;
    if (this.mode === 'closed') throw new CsvBroken(this.line, 'text after the closing quote of a field');
    if (this.mode === 'start') this.mode = 'plain';
    if (this.mode === 'quoted') this.line += text.split('\n').length - 1;
    this.field += text;
  }

  private special(character: string): CsvRecord | undefined {
    if (character === '"') this.quote();
    else if (character === ',') this.endField();
    else if (character === '\n') {
      const record = this.endRecord();
      this.line++;
      this.recordLine = this.line;
      return record;
    }
    return undefined;
  }

  private quote(): void {
    if (this.mode === 'quoted') this.mode = 'closed';
    else if (this.mode === 'start') this.mode = 'quoted';
    else if (this.mode === 'closed') {
      this.field += '"';
      this.mode = 'quoted';
    } else throw new CsvBroken(this.line, 'a quote inside a field that is not quoted');
  }

  private endField(): void {
    this.fields.push(this.field);
    this.field = '';
    this.mode = 'start';
  }

  private endRecord(): CsvRecord | undefined {
    if (this.mode === 'start' && this.fields.length === 0) return undefined;
    this.endField();
    const record = { line: this.recordLine, fields: this.fields };
    this.fields = [];
    return record;
  }
}

function nextQuote(text: string, from: number): number {
  const at = text.indexOf('"', from);
  return at === -1 ? text.length : at;
}

/** Next comma, quote, line break or carriage return; a carriage return is dropped, so CRLF ends a record like LF. */
function nextSpecial(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 34 || code === 10 || code === 13) return at;
  }
  return text.length;
}
