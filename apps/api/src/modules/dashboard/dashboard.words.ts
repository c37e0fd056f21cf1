/** What may wait for a person, most pressing first. Stable: pages and programs name them. */
export const NEED_CODES = [
  'certificate_missing',
  'certificate_expired',
  'pac_account_missing',
  'invoices_need_attention',
  'invoices_rejected',
  'invoices_waiting',
  'invoices_verifying',
  'certificate_expiring',
  'drafts_forgotten',
] as const;

export type NeedCode = (typeof NEED_CODES)[number];

/** Events that tell what became of a document; steps on the way there are in its own history. */
export const INVOICE_EVENTS_SHOWN = [
  'invoice.stamped',
  'invoice.rejected',
  'invoice.verifying',
  'invoice.needs_attention',
  'invoice.delayed',
  'invoice.deleted',
  'invoice.cancel_requested',
  'invoice.canceled',
] as const;
