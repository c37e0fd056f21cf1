import { baselineOffset } from '../layout/sheet.ts';
import type { Sheet } from '../layout/sheet.ts';
import { COLUMN_GAP, drawTable, tableHeight } from '../layout/table.ts';
import type { Column, Row } from '../layout/table.ts';
import { STYLES } from '../layout/theme.ts';
import { keyed } from '../layout/fields.ts';
import type { AmountLine, InvoiceDocument, TaxLine } from '../model.ts';
import { cleanLine } from '../text/clean.ts';

/** More taxes than this are summed in the totals and listed in a table of their own below. */
const TAX_ROWS_BESIDE_MAX = 12;
const TAX_LINES_IN_TOTALS_MAX = 6;
const TOTALS_WIDTH = 206;
const GAP = 28;
const TAX_NAME_WIDTH_MIN = 54;
const TOP_GAP = 7;
const ROW = 12.6;
const GRAND_ROW = 22;
const TAX_TABLE = { padding: 1.6, base: STYLES.small, isMinor: true } as const;

interface Summary {
  readonly lines: readonly AmountLine[];
  readonly words: readonly string[];
  readonly leftWidth: number;
  readonly taxColumns: readonly Column[];
  readonly taxRows: readonly Row[];
  readonly isTaxTableBeside: boolean;
}

/** Height of the block that `drawTotals` keeps together. */
export function totalsHeight(sheet: Sheet, model: InvoiceDocument): number {
  return blockHeight(sheet, summarize(sheet, model));
}

/** Amount in words and taxes at the left, sums at the right; together on one page. */
export function drawTotals(sheet: Sheet, model: InvoiceDocument): void {
  const summary = summarize(sheet, model);
  const height = blockHeight(sheet, summary);
  sheet.ensure(height);
  const top = sheet.y;
  sheet.rule(top, { weight: 0.7, color: STYLES.body.color });
  drawSums(sheet, model, summary, top + TOP_GAP);
  sheet.y = top + TOP_GAP;
  drawWords(sheet, summary);
  if (summary.taxRows.length > 0 && summary.isTaxTableBeside) {
    sheet.y += 7;
    drawTable(sheet, summary.taxColumns, summary.taxRows, TAX_TABLE);
  }
  sheet.y = top + height;
  if (summary.taxRows.length > 0 && !summary.isTaxTableBeside) {
    drawTable(sheet, summary.taxColumns, summary.taxRows, TAX_TABLE);
    sheet.y += TOP_GAP;
  }
}

function summarize(sheet: Sheet, model: InvoiceDocument): Summary {
  const leftWidth = sheet.width - TOTALS_WIDTH - GAP;
  const isTaxTableBeside = model.taxes.length <= TAX_ROWS_BESIDE_MAX;
  const taxColumns = columnsOfTaxes(sheet, model, isTaxTableBeside ? leftWidth : sheet.width);
  return {
    lines: sumLines(sheet, model),
    words: model.totals.inWords === undefined ? [] : sheet.wrap(model.totals.inWords, STYLES.body, leftWidth),
    leftWidth,
    taxColumns,
    taxRows: model.taxes.map((tax) => taxRow(sheet, tax, taxColumns)),
    isTaxTableBeside,
  };
}

function sumLines(sheet: Sheet, model: InvoiceDocument): AmountLine[] {
  const { labels } = sheet;
  const { totals } = model;
  const line = (label: string, amount: string | undefined): AmountLine[] =>
    amount === undefined ? [] : [{ label, amount }];
  const isLong = totals.transferred.length + totals.withheld.length > TAX_LINES_IN_TOTALS_MAX;
  const isSummed = isLong && (totals.transferredTotal !== undefined || totals.withheldTotal !== undefined);
  return [
    { label: labels.subtotal, amount: totals.subtotal },
    ...line(labels.discount, totals.discount),
    ...(isSummed ? line(labels.transferredTotal, totals.transferredTotal) : totals.transferred),
    ...(isSummed ? line(labels.withheldTotal, totals.withheldTotal) : totals.withheld),
  ];
}

function blockHeight(sheet: Sheet, summary: Summary): number {
  const sums = summary.lines.reduce((sum, line) => sum + labelLines(sheet, line).length * ROW, 0) + GRAND_ROW;
  const words = summary.words.length === 0 ? 0 : STYLES.label.leading + summary.words.length * STYLES.body.leading;
  const hasTable = summary.isTaxTableBeside && summary.taxRows.length > 0;
  const taxes = hasTable ? 7 + tableHeight(summary.taxColumns, summary.taxRows, TAX_TABLE) : 0;
  return TOP_GAP + Math.max(sums, words + taxes) + 8;
}

function labelLines(sheet: Sheet, line: AmountLine): string[] {
  return sheet.wrap(line.label, STYLES.body, TOTALS_WIDTH * 0.55);
}

function drawSums(sheet: Sheet, model: InvoiceDocument, summary: Summary, top: number): void {
  const left = sheet.right - TOTALS_WIDTH;
  let y = top;
  for (const line of summary.lines) {
    const label = labelLines(sheet, line);
    const amount = cleanLine(line.amount);
    const room = TOTALS_WIDTH - Math.max(...label.map((text) => sheet.measure(text, STYLES.body))) - 8;
    sheet.tag('P', () => {
      label.forEach((text, index) =>
        sheet.text(text, STYLES.body, left, y + index * ROW + baselineOffset(STYLES.body)),
      );
      const style = sheet.fit(amount, STYLES.body, room, 4.5);
      sheet.text(amount, style, sheet.right, y + baselineOffset(STYLES.body), 'right');
    });
    y += label.length * ROW;
  }
  drawGrandTotal(sheet, model, left, y + 3);
}

function drawGrandTotal(sheet: Sheet, model: InvoiceDocument, left: number, top: number): void {
  sheet.rule(top, { x: left, width: TOTALS_WIDTH, color: sheet.accent, weight: 1.5 });
  const label = `${sheet.labels.total} ${cleanLine(model.totals.currency)}`.trim();
  const amount = cleanLine(model.totals.total);
  const room = TOTALS_WIDTH - sheet.measure(label, STYLES.grandLabel) - 8;
  const baseline = top + 4 + baselineOffset(STYLES.grand);
  sheet.tag('P', () => {
    sheet.text(label, STYLES.grandLabel, left, baseline);
    sheet.text(amount, sheet.fit(amount, STYLES.grand, room, 5), sheet.right, baseline, 'right');
  });
}

function drawWords(sheet: Sheet, summary: Summary): void {
  if (summary.words.length === 0) return;
  sheet.tag('P', () => {
    sheet.y = sheet.lines([sheet.labels.inWords], STYLES.label, sheet.left, sheet.y);
    sheet.y = sheet.lines(summary.words, STYLES.body, sheet.left, sheet.y);
  });
}

function columnsOfTaxes(sheet: Sheet, model: InvoiceDocument, width: number): Column[] {
  const { labels } = sheet;
  const widest = (title: string, read: (tax: TaxLine) => string): number =>
    model.taxes.reduce(
      (max, tax) => Math.max(max, sheet.measure(cleanLine(read(tax)), STYLES.small)),
      sheet.measure(title, STYLES.head),
    );
  const effect = Math.max(
    sheet.measure(labels.withheld, STYLES.small),
    sheet.measure(labels.transferred, STYLES.small),
  );
  const natural = [
    widest(labels.rate, (tax) => tax.rate ?? ''),
    widest(labels.base, (tax) => tax.base ?? ''),
    widest(labels.amount, (tax) => tax.amount ?? ''),
  ];
  const budget = width - TAX_NAME_WIDTH_MIN - effect - 4 * COLUMN_GAP;
  const [rate = 0, base = 0, amount = 0] = shareWidth(natural, budget);
  return [
    { title: labels.tax, width: width - amount - base - rate - effect - 4 * COLUMN_GAP, align: 'left' },
    { title: '', width: effect, align: 'left' },
    { title: labels.rate, width: rate, align: 'right' },
    { title: labels.base, width: base, align: 'right' },
    { title: labels.amount, width: amount, align: 'right' },
  ];
}

/** Widths as they are, or all reduced alike when they need more than there is. */
function shareWidth(natural: readonly number[], budget: number): number[] {
  const needed = natural.reduce((sum, width) => sum + width, 0);
  return natural.map((width) => (needed <= budget ? width : (width * budget) / needed));
}

function taxRow(sheet: Sheet, tax: TaxLine, columns: readonly Column[]): Row {
  const texts = [
    keyed(tax.tax),
    tax.effect === 'withheld' ? sheet.labels.withheld : sheet.labels.transferred,
    tax.rate ?? '',
    tax.base ?? '',
    tax.amount ?? '',
  ];
  return texts.map((text, index) => {
    const width = columns[index]?.width ?? 0;
    const style = index < 2 ? STYLES.small : sheet.fit(text, STYLES.small, width, 4.5);
    return sheet.wrap(text, style, width + 0.01).map((line) => ({ text: line, style }));
  });
}
