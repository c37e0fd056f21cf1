import { drawFields, field, fieldsHeight } from '../layout/fields.ts';
import type { Field, FieldGrid } from '../layout/fields.ts';
import { flowLines } from '../layout/flow.ts';
import { drawQr, qrMatrix } from '../layout/qr.ts';
import type { Sheet } from '../layout/sheet.ts';
import { STYLES, mm } from '../layout/theme.ts';
import type { InvoiceDocument, StampBlock } from '../model.ts';

/** SAT asks for at least 2.75 cm (Anexo 20, código de barras bidimensional). */
const QR_SIDE = mm(28);
const GAP = 14;
const TOP_GAP = 9;
const SEAL_GAP = 3;

interface Seal {
  readonly label: string;
  readonly lines: readonly string[];
}

interface StampLayout {
  readonly grid: FieldGrid;
  readonly fields: readonly Field[];
  readonly seals: readonly Seal[];
  readonly height: number;
}

/** The proof: QR, certificates, cadena and seals, at the foot of the last page; or why they are not there yet. */
export function drawFiscal(sheet: Sheet, model: InvoiceDocument): void {
  if (model.stamp === undefined) drawPreviewNotice(sheet, fiscalHeight(sheet, model));
  else drawStamp(sheet, model.stamp);
}

/** Height of the block that ends the document. */
export function fiscalHeight(sheet: Sheet, model: InvoiceDocument): number {
  if (model.stamp === undefined) return TOP_GAP + noticeLines(sheet).length * STYLES.smallSoft.leading;
  return layOut(sheet, model.stamp).height;
}

function layOut(sheet: Sheet, stamp: StampBlock): StampLayout {
  const x = sheet.left + QR_SIDE + GAP;
  const grid: FieldGrid = { x, width: sheet.right - x, columns: 4 };
  const fields = certificateFields(sheet, stamp);
  const seals = sealTexts(sheet, stamp, grid.width);
  const sealHeights = seals.map((seal) => STYLES.label.leading + seal.lines.length * STYLES.seal.leading + SEAL_GAP);
  const texts = sealHeights.reduce((sum, height) => sum + height, fieldsHeight(sheet, fields, grid));
  return { grid, fields, seals, height: TOP_GAP + Math.max(QR_SIDE, texts) };
}

function drawStamp(sheet: Sheet, stamp: StampBlock): void {
  const { grid, fields, seals, height } = layOut(sheet, stamp);
  sheet.ensure(Math.min(height, sheet.pageRoom));
  if (height < sheet.room) sheet.y = sheet.bottom - height;
  sheet.rule(sheet.y);
  const top = sheet.y + TOP_GAP;
  drawCode(sheet, stamp, top);
  sheet.y = top;
  drawFields(sheet, fields, grid);
  for (const seal of seals) {
    flowLines(sheet, [seal.label], STYLES.label, grid.x);
    flowLines(sheet, seal.lines, STYLES.seal, grid.x);
    sheet.y += SEAL_GAP;
  }
}

function drawCode(sheet: Sheet, stamp: StampBlock, top: number): void {
  const matrix = qrMatrix(stamp.qrUrl);
  sheet.tag('Figure', () => drawQr(sheet.doc, matrix, sheet.left, top, QR_SIDE), {
    alt: `${sheet.labels.qrAlt}: ${stamp.qrUrl}`,
  });
}

function certificateFields(sheet: Sheet, stamp: StampBlock): Field[] {
  const { labels } = sheet;
  const style = STYLES.monoSmall;
  return [
    ...field(labels.emitterCertificate, stamp.emitterCertificate, { style }),
    ...field(labels.satCertificate, stamp.satCertificate, { style }),
    ...field(labels.pacRfc, stamp.pacRfc, { style }),
    ...field(labels.stampedAt, stamp.stampedAt, { style: STYLES.small }),
  ];
}

function sealTexts(sheet: Sheet, stamp: StampBlock, width: number): Seal[] {
  const { labels } = sheet;
  const seal = (label: string, text: string): Seal => ({ label, lines: sheet.fill(text, STYLES.seal, width) });
  return [
    seal(labels.emitterSeal, stamp.emitterSeal),
    seal(labels.satSeal, stamp.satSeal),
    seal(labels.tfdCadena, stamp.tfdCadena),
  ];
}

function drawPreviewNotice(sheet: Sheet, height: number): void {
  sheet.ensure(height);
  sheet.y = sheet.bottom - height;
  sheet.rule(sheet.y);
  sheet.y += TOP_GAP;
  flowLines(sheet, noticeLines(sheet), STYLES.smallSoft, sheet.left);
}

function noticeLines(sheet: Sheet): string[] {
  return sheet.wrap(sheet.labels.previewNotice, STYLES.smallSoft, sheet.width);
}
