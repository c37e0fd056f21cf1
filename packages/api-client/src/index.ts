export { createKita } from './create-kita.ts';
export type { Kita, KitaOptions } from './create-kita.ts';
export { InvoiceNotStamped, KitaConnectionError, KitaProblem } from './errors.ts';
export type { KitaCode, ProblemItem } from './errors.ts';
export { KitaList } from './list.ts';
export type { Page } from './list.ts';
export type * from './types.ts';
export { WebhookNotVerified, verifyWebhook } from './verify-webhook.ts';
export type { VerifyOptions, WebhookHeaders, WebhookRefusal } from './verify-webhook.ts';
