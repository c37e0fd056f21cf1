import { drawFields, field, keyed } from '../layout/fields.ts';
import type { Field } from '../layout/fields.ts';
import { flowLines } from '../layout/flow.ts';
import type { Sheet } from '../layout/sheet.ts';
import { STYLES } from '../layout/theme.ts';
import type { InvoiceDocument } from '../model.ts';

const GAP = 20;
const RECEIVER_SHARE = 0.4;
const UUID_COLUMN = 168;

/** To whom, and the terms of the document beside. */
export function drawParties(sheet: Sheet, model: InvoiceDocument): void {
  const top = sheet.y;
  const width = (sheet.width - GAP) * RECEIVER_SHARE;
  drawReceiver(sheet, model, width);
  const left = sheet.y;
  sheet.y = top;
  drawFields(sheet, detailFields(sheet, model), {
    x: sheet.left + width + GAP,
    width: sheet.width - GAP - width,
    columns: 3,
  });
  sheet.y = Math.max(left, sheet.y) + 4;
}

function drawReceiver(sheet: Sheet, model: InvoiceDocument, width: number): void {
  const { receiver } = model;
  const { labels } = sheet;
  sheet.tag('P', () => {
    sheet.y = sheet.lines([labels.receiver], STYLES.label, sheet.left, sheet.y);
    sheet.y = sheet.lines(sheet.wrap(receiver.name, STYLES.receiver, width), STYLES.receiver, sheet.left, sheet.y);
    sheet.y = sheet.lines(sheet.wrap(receiver.rfc, STYLES.mono, width), STYLES.mono, sheet.left, sheet.y);
    for (const line of receiver.lines ?? []) {
      sheet.y = sheet.lines(sheet.wrap(line, STYLES.smallSoft, width), STYLES.smallSoft, sheet.left, sheet.y);
    }
  });
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
