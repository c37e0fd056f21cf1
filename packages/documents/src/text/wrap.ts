/**
 * Greedy line breaking with one promise: no line is wider than asked, whatever the text (a single glyph wider than
 * the line apart). Words move whole; one that does not fit in a line of its own is cut between grapheme clusters, after
 * a separator when there is one near the end.
 */

export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' });
const SEPARATOR = /[-/_.,;:&=?|]/u;

/** Lines of `text` in a column of `width`; explicit line breaks are kept. Always at least one line. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ');
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, space, measure));
}

function wrapParagraph(paragraph: string, width: number, space: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(' ').filter((part) => part !== '')) {
    const size = measure(word);
    if (line !== '' && used + space + size <= width) {
      line += ` ${word}`;
      used += space + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = size <= width ? [word] : cutWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = measure(line);
  }
  lines.push(line);
  return lines;
}

/** Pieces of a word wider than the line. Widths of clusters are summed: kerning only ever makes the piece narrower. */
function cutWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  const clusters = Array.from(graphemes.segment(word), (part) => part.segment);
  let piece: string[] = [];
  let used = 0;
  for (const cluster of clusters) {
    const size = measure(cluster);
    if (piece.length > 0 && used + size > width) {
      const cut = lastSeparator(piece);
      pieces.push(piece.slice(0, cut).join(''));
      piece = piece.slice(cut);
      used = piece.reduce((sum, kept) => sum + measure(kept), 0);
    }
    piece.push(cluster);
    used += size;
  }
  pieces.push(piece.join(''));
  return pieces;
}

/** Where to cut a full line: behind a separator in its last third, or at its end. */
function lastSeparator(piece: readonly string[]): number {
  for (let index = piece.length - 1; index > (piece.length * 2) / 3; index--) {
    if (SEPARATOR.test(piece[index] ?? '')) return index + 1;
  }
  return piece.length;
}
