import { create } from 'qrcode';
import { DocumentError } from '../errors.ts';
import { COLORS } from './theme.ts';
import type { InvoicePdf } from './invoice-pdf.ts';

export interface QrMatrix {
  readonly size: number;
  isDark(row: number, column: number): boolean;
}

/**
 * Modules of the QR for this text, error correction M (Anexo 20 asks for a code that survives a photocopy).
 * @throws DocumentError `qr_not_encodable`
 */
export function qrMatrix(text: string): QrMatrix {
  try {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
  } catch {
    throw new DocumentError('qr_not_encodable', `${text.length} characters`);
  }
}

/** Light modules around the code (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/**
 * Draws the code as vector squares, each run of dark modules one rectangle, in a square of `side` points; its quiet zone
 * lies around that square and covers what is below.
 */
export function drawQr(doc: InvoicePdf, matrix: QrMatrix, x: number, y: number, side: number): void {
  const module = side / matrix.size;
  const quiet = QUIET_ZONE * module;
  doc.rect(x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet).fill(COLORS.paper);
  for (let row = 0; row < matrix.size; row++) {
    let from = 0;
    while (from < matrix.size) {
      let to = from;
      while (to < matrix.size && matrix.isDark(row, to)) to += 1;
      if (to > from) doc.rect(x + from * module, y + row * module, (to - from) * module, module);
      from = to + 1;
    }
  }
  doc.fill(COLORS.qr);
}
