export { deliverMessage } from './deliver-message.ts';
export type { DeliveryContext, DeliveryParts, MessageFact, Sender } from './delivery-parts.ts';
export { sendAccountMessageJob, sendMessageJob } from './messages.jobs.ts';
export type { MessageRow } from './messages.repository.ts';
export { sendEmail } from './send-email.ts';
export type { EmailRequest } from './send-email.ts';
export { KITA_BRAND } from './templates/brand.ts';
export type { TemplateData, TemplateName } from './templates/registry.ts';
