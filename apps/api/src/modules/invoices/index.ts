export { advanceInvoice } from './advance-invoice.ts';
export { invoiceMetrics } from './invoice-metrics.ts';
export { settleInlineStamps } from './inline-stamp.ts';
export { advanceInvoiceJob, sweepInvoicesJob } from './invoices.jobs.ts';
export { hasInvoices } from './invoices.repository.ts';
export { invoiceOperations } from './invoices.routes.ts';
export { sweepInvoices } from './sweep-invoices.ts';
