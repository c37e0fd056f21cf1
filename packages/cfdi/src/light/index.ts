/**
 * What a page needs to make invoices, at a third of the size: the same arithmetic and every rule about the document, without
 * those about complements. A document with a complement says so (`complement_not_judged`); the server judges all of it.
 */
export { InvalidCfdiInput } from '../build/amount-reader.ts';
export { ExactTotalUnreachable } from '../build/exact-total.ts';
export { namedTaxes, taxNames } from '../easy/tax-names.ts';
export type { NamedTax, TaxName } from '../easy/tax-names.ts';
export type { EasyCfdiInput, EasyConcepto, EasyReceptor } from '../easy/easy-input.ts';
export type { PrepareInvoiceContext, PreparedInvoice } from '../easy/prepare-invoice-with.ts';
export { suggestReceiverName } from '../identifiers/receiver-name.ts';
export { RFC_EXTRANJERO, RFC_PUBLICO_EN_GENERAL, isGenericRfc, parseRfc, tidyRfc } from '../identifiers/rfc.ts';
export type { Unsealed } from '../model/comprobante.ts';
export type { Finding } from '../model/finding.ts';
export type { CatalogPort, CatalogRow } from '../rules/catalog-port.ts';
export type { ValidationContext } from '../rules/subject.ts';
export { toXml } from '../xml/to-xml.ts';
export { writeXml } from '../xml/write.ts';
export { computeInvoice } from './compute-invoice.ts';
export { prepareInvoice } from './prepare-invoice.ts';
export { validateInvoice } from './validate-invoice.ts';
