import type { Sheet } from './sheet.ts';
import type { TextStyle } from './theme.ts';

/** Draws wrapped lines from `sheet.y`, going on to new pages line by line: for text of any length. */
export function flowLines(sheet: Sheet, lines: readonly string[], style: TextStyle, x: number): void {
  let from = 0;
  while (from < lines.length) {
    sheet.ensure(style.leading);
    const count = Math.max(1, Math.floor(sheet.room / style.leading + 0.01));
    const part = lines.slice(from, from + count);
    sheet.tag('P', () => {
      sheet.y = sheet.lines(part, style, x, sheet.y);
    });
    from += count;
  }
}
