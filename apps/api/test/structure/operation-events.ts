/** Why a change is not an event: it is nobody's business but the person's own, or it changes nothing. */
interface NoEvent {
  readonly none: string;
}

/** What each operation that can change something publishes; several where it depends on what it finds. */
export const EVENTS_OF: Readonly<Record<string, readonly string[] | NoEvent>> = {
  signUp: { none: 'a person, not an object of a company' },
  signIn: { none: 'a session of a person; in the audit log' },
  createToken: { none: 'a session of a person; in the audit log' },
  endSession: { none: 'a session of a person; in the audit log' },
  createTenant: ['tenant.created'],
  updateTenant: ['tenant.updated'],
  previewPdf: { none: 'reads only' },
  loadDemoContent: ['customer.created', 'product.created', 'invoice.created', 'invoice.stamped'],
  removeDemoContent: ['customer.archived', 'product.archived', 'invoice.deleted'],
  saveLogo: ['tenant.updated'],
  removeLogo: ['tenant.updated'],
  createApiKey: { none: 'who may act is told by the audit log and by mail, not to programs' },
  revokeApiKey: { none: 'who may act is told by the audit log and by mail, not to programs' },
  uploadCertificate: ['certificate.created', 'certificate.deactivated'],
  createTestCertificate: ['certificate.created', 'certificate.deactivated'],
  activateCertificate: ['certificate.activated', 'certificate.deactivated'],
  deactivateCertificate: ['certificate.deactivated'],
  replacePacAccount: ['pac_account.replaced'],
  createSeries: ['series.created', 'series.updated'],
  updateSeries: ['series.updated'],
  createCustomer: ['customer.created'],
  updateCustomer: ['customer.updated'],
  archiveCustomer: ['customer.archived'],
  createProduct: ['product.created'],
  updateProduct: ['product.updated'],
  archiveProduct: ['product.archived'],
  createInvoice: ['invoice.created', 'invoice.stamped', 'invoice.rejected', 'invoice.delayed', 'invoice.verifying'],
  issueInvoice: ['invoice.updated', 'invoice.stamped', 'invoice.rejected', 'invoice.delayed', 'invoice.verifying'],
  replaceInvoice: ['invoice.updated'],
  deleteDraftInvoice: ['invoice.deleted'],
  previewInvoice: { none: 'nothing is stored' },
  verifyAuditLog: { none: 'nothing is stored' },
};

/** Types that no request publishes by itself: what a worker finds out later. */
export const EVENTS_OF_WORKERS: readonly string[] = ['invoice.needs_attention'];
