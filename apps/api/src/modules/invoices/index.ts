export { createInvoice } from './create-invoice.ts';
export { deleteDraft } from './delete-draft.ts';
export { createInvoiceBody } from './invoice-input.schemas.ts';
export { stampInvoice } from './stamp-invoice.ts';
export { advanceInvoice } from './advance-invoice.ts';
export {
  countBilledReceivers,
  hasIssued,
  readInvoiceDays,
  readOpenInvoices,
  readTopReceivers,
} from './invoice-figures.repository.ts';
export type { BilledReceivers, InvoiceDayRow, OpenGroup, TopReceiver } from './invoice-figures.repository.ts';
export { invoiceMetrics } from './invoice-metrics.ts';
export { settleInlineStamps } from './inline-stamp.ts';
export { dispatchDueInvoices } from './dispatch-due-invoices.ts';
export { advanceInvoiceJob } from './invoices.jobs.ts';
export { stampedFiles } from './invoice-files.ts';
export { resolveFilters } from './invoice-filters.ts';
export { INVOICE_SORTS, invoiceFilterFields } from './invoice-filters.schemas.ts';
export { sumInvoices } from './invoice-search.repository.ts';
export type { InvoiceFilters, ListedInvoice } from './invoice-search.repository.ts';
export { walkInvoices } from './walk-invoices.ts';
export { lookForInvoices } from './look-for-invoices.ts';
export { countUnfinished, documentsOf, invoiceIdsOf } from './customer-documents.repository.ts';
export { countStamped, findInvoice, findInvoiceByExternalId, hasInvoices } from './invoices.repository.ts';
export { invoiceOperations } from './invoices.routes.ts';
export { invoiceHistoryOperations } from './invoice-history.routes.ts';
export { suggestionOperations } from './suggestions.routes.ts';
export { emailInvoiceJob, sendStampedInvoice, tellInvoiceMessage, whatsAppInvoiceJob } from './auto-email.ts';
export { attachmentsOf } from './email-invoice.ts';
export { invoiceEmailOperations } from './invoice-emails.routes.ts';
export { invoiceEvents } from './invoices.events.ts';
export { wholeInvoices, wholeStampAttempts } from './whole-invoices.ts';
