import { drawFields, field, keyed } from '../layout/fields.ts';
import type { Field } from '../layout/fields.ts';
import { flowLines } from '../layout/flow.ts';
import type { Sheet } from '../layout/sheet.ts';
import { STYLES } from '../layout/theme.ts';
import type { TextStyle } from '../layout/theme.ts';
import type { InvoiceDocument } from '../model.ts';

const GAP = 20;
const RECEIVER_SHARE = 0.4;
const UUID_COLUMN = 168;
const NAME_LINES_MAX = 4;

/** To whom, and the terms of the document beside. */
export function drawParties(sheet: Sheet, model: InvoiceDocument): void {
  const top = sheet.y;
  const width = (sheet.width - GAP) * RECEIVER_SHARE;
  const grid = { x: sheet.left + width + GAP, width: sheet.width - GAP - width, columns: 3 };
  const firstPage = sheet.pageCount;
  drawReceiver(sheet, model, width);
  const left = sheet.y;
  // A receiver of absurd length leaves the page: the terms then follow it instead of standing beside.
  if (sheet.pageCount === firstPage) sheet.y = top;
  const page = sheet.pageCount;
  drawFields(sheet, detailFields(sheet, model), grid);
  if (sheet.pageCount === page) sheet.y = Math.max(left, sheet.y);
  sheet.y += 4;
}

function drawReceiver(sheet: Sheet, model: InvoiceDocument, width: number): void {
  const { receiver } = model;
  const { labels } = sheet;
  const name = nameStyle(sheet, receiver.name, width);
  flowLines(sheet, [labels.receiver], STYLES.label, sheet.left);
  flowLines(sheet, sheet.wrap(receiver.name, name, width), name, sheet.left);
  flowLines(sheet, sheet.wrap(receiver.rfc, STYLES.mono, width), STYLES.mono, sheet.left);
  for (const line of receiver.lines ?? []) {
    flowLines(sheet, sheet.wrap(line, STYLES.smallSoft, width), STYLES.smallSoft, sheet.left);
  }
  sheet.y += 5;
  const fields = [
    ...field(labels.use, receiver.use, { span: 2 }),
    ...field(labels.regime, receiver.regime, { span: 2 }),
    ...field(labels.postalCode, receiver.postalCode),
    ...field(labels.taxResidence, receiver.taxResidence),
    ...field(labels.foreignTaxId, receiver.foreignTaxId),
  ];
  drawFields(sheet, fields, { x: sheet.left, width, columns: 2 });
}

/** Names may have 300 characters: a long one is set as text, not as a heading. */
function nameStyle(sheet: Sheet, name: string, width: number): TextStyle {
  return sheet.wrap(name, STYLES.receiver, width).length > NAME_LINES_MAX ? STYLES.bodyStrong : STYLES.receiver;
}

function detailFields(sheet: Sheet, model: InvoiceDocument): Field[] {
  const { labels } = sheet;
  const { details, stamp, heading } = model;
  return [
    ...field(labels.uuid, stamp?.uuid, { span: 3, style: STYLES.mono }),
    ...field(labels.issuedAt, details.issuedAt),
    ...field(labels.stampedAt, stamp?.stampedAt),
    ...field(labels.placeOfIssue, details.placeOfIssue),
    ...field(labels.paymentMethod, details.paymentMethod),
    ...field(labels.paymentForm, details.paymentForm),
    ...field(labels.currency, details.currency),
    ...field(labels.exchangeRate, details.exchangeRate),
    ...field(labels.type, heading.type),
    ...field(labels.exportation, details.exportation),
    ...field(labels.paymentConditions, details.paymentConditions, { span: 3 }),
  ];
}

/** Global-invoice period and related documents, over the whole width. */
export function drawReferences(sheet: Sheet, model: InvoiceDocument): void {
  const { labels } = sheet;
  const { globalInformation: global } = model;
  const grid = { x: sheet.left, width: sheet.width, columns: 4 };
  if (global !== undefined) {
    sheet.rule(sheet.y);
    sheet.y += 5;
    const fields = [
      ...field(labels.globalInformation, `${labels.period} ${keyed(global.period)}`),
      ...field(labels.months, global.months),
      ...field(labels.year, global.year),
    ];
    drawFields(sheet, fields, grid);
  }
  for (const relation of model.relations ?? []) {
    sheet.ensure(40);
    sheet.rule(sheet.y);
    sheet.y += 5;
    flowLines(sheet, [labels.relation], STYLES.label, sheet.left);
    flowLines(sheet, sheet.wrap(keyed(relation.type), STYLES.body, sheet.width), STYLES.body, sheet.left);
    flowLines(sheet, uuidLines(relation.uuids, sheet.width), STYLES.monoSmall, sheet.left);
    sheet.y += 4;
  }
}

function uuidLines(uuids: readonly string[], width: number): string[] {
  const perLine = Math.max(1, Math.floor(width / UUID_COLUMN));
  const lines: string[] = [];
  for (let at = 0; at < uuids.length; at += perLine) lines.push(uuids.slice(at, at + perLine).join('   '));
  return lines;
}
