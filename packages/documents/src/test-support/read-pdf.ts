import { inflateSync } from 'node:zlib';

/** A piece of text on a page: where its baseline starts and how far it goes, in points from the lower left corner. */
export interface TextRun {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** Texts of the page, in the order written. */
  readonly text: string;
  /** Decoded drawing operators. */
  readonly content: string;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly text: string;
  /** Dictionaries of all objects, streams left out. */
  readonly dictionaries: readonly string[];
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Buffer;
}

interface PdfFont {
  readonly name: string;
  readonly characters: ReadonlyMap<number, string>;
  readonly widths: readonly number[];
}

/**
 * Reads what our own renderer writes (cross-reference table, one content stream per page, Identity-H fonts with a
 * ToUnicode map), so that tests see the text of a page without any program installed. Not a general PDF reader.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(Buffer.from(bytes));
  const pages = [...objects.values()]
    .filter((object) => /\/Type \/Page\n/u.test(object.dictionary))
    .map((page) => readPage(page, objects));
  return {
    pages,
    text: pages.map((page) => page.text).join('\n'),
    dictionaries: [...objects.values()].map((object) => object.dictionary),
  };
}

function readObjects(bytes: Buffer): Map<number, PdfObject> {
  const source = bytes.toString('latin1');
  const start = Number(/startxref\n(\d+)/u.exec(source)?.[1]);
  const offsets = [...source.slice(start).matchAll(/^(\d{10}) 00000 n /gmu)].map((match) => Number(match[1]));
  return new Map(offsets.map((offset, index) => [index + 1, readObject(bytes, source, offset)]));
}

function readObject(bytes: Buffer, source: string, offset: number): PdfObject {
  const end = source.indexOf('endobj', offset);
  const mark = source.indexOf('\nstream\n', offset);
  if (mark === -1 || mark > end) return { dictionary: source.slice(offset, end) };
  const dictionary = source.slice(offset, mark);
  const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1]);
  const raw = bytes.subarray(mark + 8, mark + 8 + length);
  return { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw };
}

function readPage(page: PdfObject, objects: ReadonlyMap<number, PdfObject>): ReadPage {
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(page.dictionary) ?? [];
  const content = follow(page.dictionary, 'Contents', objects).stream?.toString('latin1') ?? '';
  const resources = follow(page.dictionary, 'Resources', objects).dictionary;
  const fonts = new Map<string, PdfFont>();
  for (const [, name = '', id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
    fonts.set(name, readFont(objects.get(Number(id)), objects));
  }
  const runs = [...content.matchAll(/BT\n([\s\S]*?)ET\n/gu)].map((match) => readRun(match[1] ?? '', fonts));
  return { width: Number(width), height: Number(height), runs, text: runs.map((run) => run.text).join('\n'), content };
}

function follow(dictionary: string, key: string, objects: ReadonlyMap<number, PdfObject>): PdfObject {
  const id = Number(new RegExp(`/${key} \\[?(\\d+) 0 R`, 'u').exec(dictionary)?.[1]);
  const object = objects.get(id);
  if (object === undefined) throw new Error(`no ${key} in ${dictionary.slice(0, 80)}`);
  return object;
}

function readFont(font: PdfObject | undefined, objects: ReadonlyMap<number, PdfObject>): PdfFont {
  if (font === undefined) throw new Error('font object missing');
  const map = follow(font.dictionary, 'ToUnicode', objects).stream?.toString('latin1') ?? '';
  const characters = new Map<number, string>();
  for (const [, from = '', targets = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[(.*?)\]/gu)) {
    [...targets.matchAll(/<([\w ]*)>/gu)].forEach((target, index) => {
      const units = (target[1] ?? '').split(' ').map((unit) => Number.parseInt(unit, 16));
      characters.set(Number.parseInt(from, 16) + index, String.fromCharCode(...units));
    });
  }
  const descendant = follow(font.dictionary, 'DescendantFonts', objects).dictionary;
  const widths = (/\/W \[0 \[([\d. ]+)\]\]/u.exec(descendant)?.[1] ?? '').split(' ').map(Number);
  return { name: /\/BaseFont \/\w+\+([\w-]+)/u.exec(font.dictionary)?.[1] ?? '', characters, widths };
}

function readRun(block: string, fonts: ReadonlyMap<string, PdfFont>): TextRun {
  const [, x = '0', y = '0'] = /1 0 0 1 ([-\d.]+) ([-\d.]+) Tm/u.exec(block) ?? [];
  const [, name = '', size = '0'] = /\/(F\d+) ([\d.]+) Tf/u.exec(block) ?? [];
  const font = fonts.get(name);
  const glyphs = [...block.matchAll(/<([\da-f]+)>/gu)].flatMap((match) => (match[1] ?? '').match(/.{4}/gu) ?? []);
  const ids = glyphs.map((glyph) => Number.parseInt(glyph, 16));
  const text = ids.map((id) => font?.characters.get(id) ?? '').join('');
  const shown = ids.slice(0, text.endsWith(' ') ? -1 : undefined);
  const units = shown.reduce((sum, id) => sum + (font?.widths[id] ?? 0), 0);
  return {
    text: text.trimEnd(),
    font: font?.name ?? '',
    size: Number(size),
    x: Number(x),
    y: Number(y),
    width: (units * Number(size)) / 1000,
  };
}
