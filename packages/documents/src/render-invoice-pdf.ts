import { drawConcepts } from './blocks/concepts.ts';
import { drawFiscal, fiscalHeight } from './blocks/fiscal.ts';
import { drawHeader } from './blocks/header.ts';
import { documentName } from './blocks/names.ts';
import { drawFooters, framePages } from './blocks/page-frame.ts';
import { drawParties, drawReferences } from './blocks/parties.ts';
import { drawNotes, notesHeight } from './blocks/notes.ts';
import { drawTotals, totalsHeight } from './blocks/totals.ts';
import { DocumentError } from './errors.ts';
import { prepareLogo } from './image/logo.ts';
import { InvoicePdf } from './layout/invoice-pdf.ts';
import { Sheet } from './layout/sheet.ts';
import { PAGE_SIZES, accentRule } from './layout/theme.ts';
import type { PageSize } from './layout/theme.ts';
import type { InvoiceDocument } from './model.ts';
import { cleanLine } from './text/clean.ts';
import { labelsFor } from './text/labels.ts';

export interface RenderOptions {
  /** Default `letter`, the office paper of Mexico. */
  readonly pageSize?: PageSize;
}

/**
 * Draws the printed form of an invoice. The same model gives the same bytes: dates come from the model and nothing is
 * random. Fonts are embedded as subsets; the file is tagged and carries its language.
 * @throws DocumentError for a logo, colour, date or QR text that cannot be used
 */
export async function renderInvoicePdf(model: InvoiceDocument, options: RenderOptions = {}): Promise<Uint8Array> {
  const size = PAGE_SIZES[options.pageSize ?? 'letter'];
  const accent = accentRule(model.brand?.accent);
  const logo = model.brand?.logo === undefined ? undefined : prepareLogo(model.brand.logo);
  const doc = new InvoicePdf(metadata(model), size);
  const bytes = collect(doc);
  const sheet = new Sheet(doc, size, labelsFor(model.language ?? 'es'), accent);
  framePages(sheet, model);
  sheet.newPage();
  drawHeader(sheet, model, logo);
  drawParties(sheet, model);
  drawReferences(sheet, model);
  drawConcepts(sheet, model, closingHeight(sheet, model));
  drawTotals(sheet, model);
  drawNotes(sheet, model);
  drawFiscal(sheet, model);
  drawFooters(sheet, model);
  doc.end();
  return bytes;
}

/**
 * Height of what must not stand on a page without a line of the table: totals, notes and fiscal block together, so that
 * the last page is never only seals; the totals alone when all of it would need a page of its own.
 */
function closingHeight(sheet: Sheet, model: InvoiceDocument): number {
  const totals = totalsHeight(sheet, model);
  const whole = totals + notesHeight(sheet, model) + fiscalHeight(sheet, model);
  return whole < sheet.pageRoom * 0.75 ? whole : totals;
}

function metadata(model: InvoiceDocument): ConstructorParameters<typeof InvoicePdf>[0] {
  const createdAt = new Date(model.createdAt);
  if (Number.isNaN(createdAt.getTime())) throw new DocumentError('created_at_not_a_date', model.createdAt.slice(0, 40));
  const emitter = cleanLine(model.emitter.name);
  const keywords = ['CFDI', model.stamp?.uuid, model.emitter.rfc, model.receiver.rfc];
  return {
    title: `${documentName(model)} · ${emitter}`,
    author: emitter,
    subject: `${cleanLine(model.heading.type.text ?? model.heading.title)} · ${cleanLine(model.receiver.name)}`,
    keywords: keywords
      .filter((word) => word !== undefined)
      .map(cleanLine)
      .join(', '),
    lang: model.language === 'en' ? 'en' : 'es-MX',
    createdAt,
  };
}

async function collect(doc: InvoicePdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) chunks.push(chunk);
  return Buffer.concat(chunks);
}
