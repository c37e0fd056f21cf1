import type { Logo } from '../image/logo.ts';
import { baselineOffset } from '../layout/sheet.ts';
import type { Sheet } from '../layout/sheet.ts';
import { COLORS, STYLES, mm } from '../layout/theme.ts';
import type { TextStyle } from '../layout/theme.ts';
import { keyed } from '../layout/fields.ts';
import type { InvoiceDocument } from '../model.ts';
import { cleanLine } from '../text/clean.ts';
import { documentName, folioText } from './names.ts';

/** A wide logo stands above the name, any other at its left. */
const WIDE_LOGO = { width: mm(48), height: mm(15) } as const;
const SQUARE_LOGO = { width: mm(24), height: mm(20) } as const;
const WIDE_FROM = 1.6;
const EMITTER_LINES_MAX = 8;
const NAME_LINES_MAX = 3;
const GAP = 24;

/** Who sends it, what it is, how much: the top of the first page. */
export function drawHeader(sheet: Sheet, model: InvoiceDocument, logo: Logo | undefined): void {
  const top = sheet.y;
  const leftWidth = (sheet.width - GAP) * 0.58;
  const left = drawEmitter(sheet, model, logo, leftWidth);
  const right = drawIdentity(sheet, model, top, sheet.width - GAP - leftWidth);
  sheet.y = Math.max(left, right) + 9;
  sheet.rule(sheet.y, { color: sheet.accent, weight: 2 });
  sheet.y += 10;
}

function drawEmitter(sheet: Sheet, model: InvoiceDocument, logo: Logo | undefined, width: number): number {
  const top = sheet.y;
  if (logo === undefined) return drawEmitterText(sheet, model, sheet.left, top, width);
  const isWide = logo.width / logo.height >= WIDE_FROM;
  const box = isWide ? WIDE_LOGO : SQUARE_LOGO;
  const scale = Math.min(box.width / logo.width, box.height / logo.height);
  const [w, h] = [logo.width * scale, logo.height * scale];
  sheet.tag('Figure', () => logo.draw(sheet.doc, sheet.left, top, w, h), { alt: cleanLine(model.emitter.name) });
  if (isWide) return drawEmitterText(sheet, model, sheet.left, top + h + 7, width);
  const indent = w + 12;
  return Math.max(top + h, drawEmitterText(sheet, model, sheet.left + indent, top - 1, width - indent));
}

function drawEmitterText(sheet: Sheet, model: InvoiceDocument, x: number, top: number, width: number): number {
  const { emitter } = model;
  const { labels } = sheet;
  let y = top;
  const put = (text: string, style: TextStyle): void => {
    sheet.tag('P', () => {
      y = sheet.lines(sheet.wrap(text, style, width), style, x, y);
    });
  };
  const isLong = sheet.wrap(emitter.name, STYLES.emitter, width).length > NAME_LINES_MAX;
  put(emitter.name, isLong ? STYLES.bodyStrong : STYLES.emitter);
  put(emitter.rfc, STYLES.mono);
  if (emitter.regime) put(keyed(emitter.regime), STYLES.smallSoft);
  const free = (emitter.lines ?? []).flatMap((line) => sheet.wrap(line, STYLES.smallSoft, width));
  for (const line of free.slice(0, EMITTER_LINES_MAX)) put(line, STYLES.smallSoft);
  if (emitter.facAtrAdquirente) put(`${labels.buyerRegistration} ${emitter.facAtrAdquirente}`, STYLES.smallSoft);
  return y;
}

function drawIdentity(sheet: Sheet, model: InvoiceDocument, top: number, width: number): number {
  const { labels } = sheet;
  let y = top - 2;
  const put = (text: string, style: TextStyle, tag = 'P'): void => {
    sheet.tag(tag, () => {
      y = sheet.lines(sheet.wrap(text, style, width), style, sheet.right, y, 'right');
    });
  };
  const name = documentName(model);
  if (sheet.measure(name, STYLES.title) <= width) put(name, STYLES.title, 'H1');
  else {
    put(model.heading.title, STYLES.title, 'H1');
    const folio = folioText(model);
    put(folio, sheet.fit(folio, STYLES.grand, width, 7));
  }
  put(model.details.issuedAt, STYLES.smallSoft);
  if (model.status === 'canceled') {
    const when = [labels.canceledOn, model.canceledAt].filter(Boolean).join(' · ');
    put(when, { ...STYLES.bodyStrong, color: COLORS.danger });
  }
  return drawHeadlineTotal(sheet, model, y + 7, width);
}

function drawHeadlineTotal(sheet: Sheet, model: InvoiceDocument, top: number, width: number): number {
  const { total, currency } = model.totals;
  const unit = ` ${cleanLine(currency)}`;
  const unitWidth = sheet.measure(unit, STYLES.small);
  const style = sheet.fit(total, STYLES.total, width - unitWidth, 7);
  let y = top;
  sheet.tag('P', () => {
    y = sheet.lines([sheet.labels.total], STYLES.label, sheet.right, y, 'right');
    const baseline = y + baselineOffset(STYLES.total);
    sheet.text(cleanLine(total), style, sheet.right - unitWidth, baseline, 'right');
    sheet.text(unit, STYLES.small, sheet.right, baseline, 'right');
  });
  return y + STYLES.total.leading;
}
