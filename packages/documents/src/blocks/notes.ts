import { flowLines } from '../layout/flow.ts';
import type { Sheet } from '../layout/sheet.ts';
import { STYLES } from '../layout/theme.ts';
import type { InvoiceDocument } from '../model.ts';

const BOTTOM_GAP = 8;

export function notesHeight(sheet: Sheet, model: InvoiceDocument): number {
  const lines = noteLines(sheet, model);
  return lines.length === 0 ? 0 : STYLES.label.leading + lines.length * STYLES.small.leading + BOTTOM_GAP;
}

/** Free text of the merchant, of any length. */
export function drawNotes(sheet: Sheet, model: InvoiceDocument): void {
  const lines = noteLines(sheet, model);
  if (lines.length === 0) return;
  sheet.ensure(STYLES.label.leading + Math.min(2, lines.length) * STYLES.small.leading);
  flowLines(sheet, [sheet.labels.notes], STYLES.label, sheet.left);
  flowLines(sheet, lines, STYLES.small, sheet.left);
  sheet.y += BOTTOM_GAP;
}

function noteLines(sheet: Sheet, model: InvoiceDocument): string[] {
  const notes = (model.notes ?? []).filter((note) => note.trim() !== '');
  return notes.flatMap((note) => sheet.wrap(note, STYLES.small, sheet.width));
}
