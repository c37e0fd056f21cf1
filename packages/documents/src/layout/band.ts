import type { Sheet } from './sheet.ts';
import { baselineOffset } from './sheet.ts';
import { STYLES } from './theme.ts';

export interface BandColors {
  readonly text: string;
  readonly ground: string;
  readonly hatch: string;
}

export const BAND_HEIGHT = 16;
const HATCH_STEP = 9;
/** Part of the page's diagonal, and where its middle stands: the code at the foot stays clear. */
const WATERMARK_LENGTH = 0.6;
const WATERMARK_CENTER = 0.45;

/** Hatched band across the top edge of the page with a line of text in its middle. */
export function drawBand(sheet: Sheet, text: string, colors: BandColors): void {
  const { doc } = sheet;
  const width = doc.page.width;
  sheet.artifact(() => {
    doc.rect(0, 0, width, BAND_HEIGHT).fill(colors.ground);
    doc.save();
    doc.rect(0, 0, width, BAND_HEIGHT).clip();
    for (let x = -BAND_HEIGHT; x < width; x += HATCH_STEP) doc.moveTo(x, BAND_HEIGHT).lineTo(x + BAND_HEIGHT, 0);
    doc.lineWidth(2.2).stroke(colors.hatch);
    doc.restore();
  });
  const style = { ...STYLES.band, color: colors.text };
  const textWidth = sheet.measure(text, style);
  sheet.artifact(() => doc.rect((width - textWidth) / 2 - 9, 0, textWidth + 18, BAND_HEIGHT).fill(colors.ground));
  const baseline = (BAND_HEIGHT - style.leading) / 2 + baselineOffset(style);
  sheet.tag('P', () => sheet.text(text, style, (width - textWidth) / 2, baseline));
}

/** Large pale words across the page, below everything else. */
export function drawWatermark(sheet: Sheet, text: string, color: string, opacity: number): void {
  const { doc } = sheet;
  const { width, height } = doc.page;
  const angle = -Math.atan2(height, width);
  const [centerX, centerY] = [width / 2, height * WATERMARK_CENTER];
  const unit = sheet.measure(text, { face: 'strong', size: 1, leading: 1, color });
  const size = (Math.hypot(width, height) * WATERMARK_LENGTH) / unit;
  sheet.artifact(() => {
    doc.save();
    doc.rotate((angle * 180) / Math.PI, { origin: [centerX, centerY] });
    doc.fillOpacity(opacity);
    const style = { face: 'strong', size, leading: size, color } as const;
    sheet.text(text, style, centerX - (unit * size) / 2, centerY + size * 0.35);
    doc.restore();
  }, 'Pagination');
}
