import { BAND_HEIGHT, drawBand, drawWatermark } from '../layout/band.ts';
import { baselineOffset } from '../layout/sheet.ts';
import type { Sheet } from '../layout/sheet.ts';
import { COLORS, MARGIN, STYLES } from '../layout/theme.ts';
import type { InvoiceDocument } from '../model.ts';
import { cleanLine } from '../text/clean.ts';
import { documentName } from './names.ts';

const CONTINUATION_HEIGHT = 26;

/** Makes every new page begin with watermark, band and, after the first, a line saying whose document it is. */
export function framePages(sheet: Sheet, model: InvoiceDocument): void {
  const band = bandOf(sheet, model);
  const top = MARGIN.top + (band === undefined ? 0 : BAND_HEIGHT - 4);
  sheet.continuationTop = top + CONTINUATION_HEIGHT;
  sheet.onNewPage = (_, pageIndex) => {
    drawMarks(sheet, model);
    band?.();
    sheet.y = top;
    if (pageIndex > 0) drawContinuation(sheet, model, top);
  };
}

function bandOf(sheet: Sheet, model: InvoiceDocument): (() => void) | undefined {
  const { labels } = sheet;
  const test = { text: COLORS.test, ground: COLORS.testPale, hatch: COLORS.testHatch };
  const preview = { text: COLORS.preview, ground: COLORS.previewPale, hatch: COLORS.previewHatch };
  if (model.stamp === undefined) {
    const text = model.livemode ? labels.previewBand : `${labels.previewBand} · ${labels.testShort}`;
    return () => drawBand(sheet, text, model.livemode ? preview : test);
  }
  return model.livemode ? undefined : () => drawBand(sheet, labels.testBand, test);
}

function drawMarks(sheet: Sheet, model: InvoiceDocument): void {
  if (model.status === 'canceled') drawWatermark(sheet, sheet.labels.canceledWatermark, COLORS.danger, 0.11);
  else if (!model.livemode) drawWatermark(sheet, sheet.labels.testWatermark, COLORS.test, 0.055);
}

function drawContinuation(sheet: Sheet, model: InvoiceDocument, top: number): void {
  const baseline = top + baselineOffset(STYLES.bodyStrong);
  const name = documentName(model);
  const nameWidth = Math.min(sheet.measure(name, STYLES.body), sheet.width / 2);
  const [emitter = ''] = sheet.wrap(cleanLine(model.emitter.name), STYLES.bodyStrong, sheet.width - nameWidth - 20);
  sheet.artifact(() => {
    sheet.text(emitter, STYLES.bodyStrong, sheet.left, baseline);
    sheet.text(name, sheet.fit(name, STYLES.body, sheet.width / 2, 4), sheet.right, baseline, 'right');
  }, 'Pagination');
  sheet.y = top + STYLES.bodyStrong.leading + 5;
  sheet.rule(sheet.y, { color: sheet.accent, weight: 1.2 });
  sheet.y = top + CONTINUATION_HEIGHT;
}

/** Last step: legend, identity and page numbers at the foot of every page, once the number of pages is known. */
export function drawFooters(sheet: Sheet, model: InvoiceDocument): void {
  const { doc, labels } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const legend = model.stamp === undefined ? labels.previewBand : labels.legend;
  const identity = [cleanLine(model.emitter.rfc), documentName(model), model.stamp?.uuid].filter(Boolean).join(' · ');
  for (let page = 0; page < count; page++) {
    doc.switchToPage(start + page);
    const top = sheet.bottom + 13;
    sheet.rule(top - 4);
    const first = top + baselineOffset(STYLES.footer);
    const number = labels.page(page + 1, count);
    const room = sheet.width - sheet.measure(number, STYLES.footer) - 16;
    sheet.artifact(() => {
      sheet.text(legend, STYLES.footer, sheet.left, first);
      sheet.text(number, STYLES.footer, sheet.right, first, 'right');
      const second = first + STYLES.footer.leading;
      sheet.text(cleanLine(identity), sheet.fit(identity, STYLES.footer, room, 4), sheet.left, second);
    }, 'Pagination');
  }
}
