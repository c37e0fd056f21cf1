import type { InvoiceDocument } from '../model.ts';
import { cleanLine } from '../text/clean.ts';

/** `A-1043`; empty when the document has neither series nor folio. */
export function folioText(model: InvoiceDocument): string {
  const parts = [model.heading.series, model.heading.folio].filter((part) => part !== undefined && part !== '');
  return cleanLine(parts.join('-'));
}

/** `Factura A-1043`. */
export function documentName(model: InvoiceDocument): string {
  return `${cleanLine(model.heading.title)} ${folioText(model)}`.trim();
}
