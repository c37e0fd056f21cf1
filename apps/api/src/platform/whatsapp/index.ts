export { registerTemplates } from './cloud-api.ts';
export { errorName, isStoppedByPerson } from './meta-errors.ts';
export { cloudOptions, openWhatsApp } from './open-whatsapp.ts';
export { parsePhone } from './phone.ts';
export { isSignedByMeta } from './signature.ts';
export type {
  TemplateDefinition,
  WhatsAppMessage,
  WhatsAppTransport,
  WhatsAppTransports,
} from './whatsapp-transport.ts';
