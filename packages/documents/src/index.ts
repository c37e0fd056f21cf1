export { DocumentError } from './errors.ts';
export type { DocumentErrorCode } from './errors.ts';
export { LOGO_BYTES_MAX, LOGO_PIXELS_MAX } from './image/limits.ts';
export { prepareLogo } from './image/logo.ts';
export type { Logo } from './image/logo.ts';
export type { PageSize } from './layout/theme.ts';
export type {
  AmountLine,
  Brand,
  ConceptLine,
  ConceptTax,
  Emitter,
  GlobalInformation,
  Heading,
  InvoiceDetails,
  InvoiceDocument,
  KeyedText,
  Language,
  Receiver,
  Relation,
  StampBlock,
  TaxLine,
  Totals,
} from './model.ts';
export { renderInvoicePdf } from './render-invoice-pdf.ts';
export type { RenderOptions } from './render-invoice-pdf.ts';
export { catalogTextFrom } from './source/catalog-text.ts';
export type { CatalogRows, CatalogText } from './source/catalog-text.ts';
export type { CfdiSource, ComprobanteSource, TimbreSource } from './source/cfdi-source.ts';
export { invoiceDocumentFromCfdi } from './source/invoice-document-from-cfdi.ts';
export type { FromCfdiOptions } from './source/invoice-document-from-cfdi.ts';
