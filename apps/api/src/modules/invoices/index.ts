export { advanceInvoice } from './advance-invoice.ts';
export { invoiceMetrics } from './invoice-metrics.ts';
export { settleInlineStamps } from './inline-stamp.ts';
export { dispatchDueInvoices } from './dispatch-due-invoices.ts';
export { advanceInvoiceJob } from './invoices.jobs.ts';
export { hasInvoices } from './invoices.repository.ts';
export { invoiceOperations } from './invoices.routes.ts';
