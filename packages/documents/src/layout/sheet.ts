import { cleanLine, cleanText } from '../text/clean.ts';
import { FACES, hasAllGlyphs, openFont } from '../text/fonts.ts';
import type { Face } from '../text/fonts.ts';
import type { Labels } from '../text/labels.ts';
import { wrapText } from '../text/wrap.ts';
import type { InvoicePdf } from './invoice-pdf.ts';
import { COLORS, MARGIN } from './theme.ts';
import type { TextStyle } from './theme.ts';

/** Height of a capital above the baseline, as a part of the font size (both Plex families: 698/1000). */
const CAP_HEIGHT = 0.698;
/** Every character of the mono face advances this part of the font size. */
const MONO_ADVANCE = 0.6;
const HAIRLINE = 0.5;
const ROUNDING = 0.01;

type Structure = ReturnType<InvoicePdf['struct']>;
interface TagOptions {
  readonly alt?: string;
  readonly actual?: string;
}

/**
 * The page being written: a cursor (`y`, points from the top), text by baseline, measuring, and the accessibility
 * structure. Everything drawn is either inside `tag` (content, in reading order) or `artifact` (rules, bands).
 */
export class Sheet {
  readonly doc: InvoicePdf;
  readonly labels: Labels;
  readonly accent: string;
  readonly left: number = MARGIN.side;
  readonly width: number;
  /** Lowest point the content may reach. */
  readonly bottom: number;
  y = 0;
  /** Where content begins on pages after the first. */
  continuationTop: number = MARGIN.top;
  /** Draws what every page starts with and leaves `y` where its content begins. */
  onNewPage: (sheet: Sheet, pageIndex: number) => void = () => undefined;
  #pageCount = 0;
  #isMarked = false;
  #container: Structure;
  readonly #widths: Readonly<Record<Exclude<Face, 'mono'>, Map<string, number>>> = {
    sans: new Map(),
    strong: new Map(),
  };

  constructor(doc: InvoicePdf, size: readonly [number, number], labels: Labels, accent: string) {
    this.doc = doc;
    this.labels = labels;
    this.accent = accent;
    this.width = size[0] - 2 * MARGIN.side;
    this.bottom = size[1] - MARGIN.bottom;
    for (const face of FACES) doc.registerFont(face, openFont(face));
    this.#container = doc.struct('Document');
    doc.addStructure(this.#container);
  }

  get right(): number {
    return this.left + this.width;
  }

  get pageCount(): number {
    return this.#pageCount;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  /** Room of an empty continuation page. */
  get pageRoom(): number {
    return this.bottom - this.continuationTop;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
    this.#pageCount += 1;
    this.onNewPage(this, this.#pageCount - 1);
  }

  /** A new page unless this much still fits, give or take what sums of fractions lose. */
  ensure(height: number): void {
    if (height > this.room + ROUNDING) this.newPage();
  }

  measure(text: string, style: TextStyle): number {
    if (style.face === 'mono') return Array.from(text).length * MONO_ADVANCE * style.size;
    const cache = this.#widths[style.face];
    let unit = cache.get(text);
    if (unit === undefined) {
      unit = this.doc.font(style.face).fontSize(1).widthOfString(text);
      cache.set(text, unit);
    }
    return unit * style.size;
  }

  /** Lines of a text in a column, cleaned and wrapped. */
  wrap(text: string, style: TextStyle, width: number): string[] {
    return wrapText(cleanText(text), width, (part) => this.measure(part, style));
  }

  /** Lines of a text without words, as seals are: each filled to the last character. */
  fill(text: string, style: TextStyle, width: number): string[] {
    const characters = Array.from(cleanLine(text));
    const count = Math.max(1, Math.floor(width / this.measure('0', style)));
    const lines: string[] = [];
    for (let at = 0; at < characters.length; at += count) lines.push(characters.slice(at, at + count).join(''));
    return lines;
  }

  /** The style, smaller when needed for the text to fit in one line, down to `minSize`. */
  fit(text: string, style: TextStyle, width: number, minSize: number): TextStyle {
    const natural = this.measure(cleanLine(text), style);
    if (natural <= width) return style;
    return { ...style, size: Math.max(minSize, (style.size * width) / natural) };
  }

  /** One line of text standing on `baseline`, from `x` or, aligned right, up to `x`. */
  text(text: string, style: TextStyle, x: number, baseline: number, align: 'left' | 'right' = 'left'): void {
    const start = align === 'left' ? x : x - this.measure(text, style);
    const { doc } = this;
    const isShown = hasAllGlyphs(text, style.face);
    doc.font(style.face).fontSize(style.size).fillColor(style.color);
    // A character without a glyph prints as a box; whoever copies or listens still gets the character.
    if (!isShown) doc.markContent('Span', { actual: text });
    for (const part of printable(text, style)) {
      doc.text(part.text, start + part.offset, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
    if (!isShown) doc.endMarkedContent();
  }

  /** Lines one below the other from `top`; returns where they end. */
  lines(lines: readonly string[], style: TextStyle, x: number, top: number, align: 'left' | 'right' = 'left'): number {
    let y = top;
    for (const line of lines) {
      this.text(line, style, x, y + baselineOffset(style), align);
      y += style.leading;
    }
    return y;
  }

  rule(y: number, options: { color?: string; weight?: number; x?: number; width?: number } = {}): void {
    const { color = COLORS.hairline, weight = HAIRLINE, x = this.left, width = this.width } = options;
    this.artifact(() => this.doc.rect(x, y - weight / 2, width, weight).fill(color));
  }

  /** Content that assistive technology reads as one element. */
  tag(type: string, draw: () => void, options: TagOptions = {}): void {
    if (this.#isMarked) {
      draw();
      return;
    }
    const content = (): void => {
      this.#isMarked = true;
      draw();
      this.#isMarked = false;
    };
    this.#container.add(this.doc.struct(type, options, content));
  }

  /** An element made of the elements that `draw` tags; it may go over several pages. */
  group(type: string, draw: () => void): void {
    const outer = this.#container;
    const inner = this.doc.struct(type);
    outer.add(inner);
    this.#container = inner;
    draw();
    this.#container = outer;
    inner.end();
  }

  /** Marks without meaning for a reader: rules, bands, watermarks, page numbers. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (this.#isMarked) {
      draw();
      return;
    }
    this.doc.markContent('Artifact', { type });
    this.#isMarked = true;
    draw();
    this.#isMarked = false;
    this.doc.endMarkedContent();
  }
}

/**
 * The parts of a line to hand to pdfkit. Words end with a space so that those who listen to the page, or copy from it, do
 * not get the end of one line glued to the start of the next. The mono face is drawn word by word: its space is the last glyph of the font
 * file and has no outline, and fontkit 2.0.4 reads beyond the table when it measures such a glyph.
 */
function printable(text: string, style: TextStyle): Array<{ text: string; offset: number }> {
  if (style.face !== 'mono') return text === '' ? [] : [{ text: `${text} `, offset: 0 }];
  const parts: Array<{ text: string; offset: number }> = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const before = Array.from(text.slice(0, match.index)).length;
    parts.push({ text: match[0], offset: before * MONO_ADVANCE * style.size });
  }
  return parts;
}

/** From the top of a line to its baseline: capitals stand in the middle of the line. */
export function baselineOffset(style: TextStyle): number {
  return (style.leading + CAP_HEIGHT * style.size) / 2;
}
